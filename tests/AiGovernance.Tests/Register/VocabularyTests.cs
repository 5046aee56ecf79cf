namespace AiGovernance.Tests.Register;

public sealed class VocabularyTests
{
    [Fact]
    public void The_words_are_those_of_the_register()
    {
        Assert.Equal("inProduction", Vocabulary.WordOf(UseCaseStatus.InProduction));
        Assert.Equal("annexIIINotHighRisk", Vocabulary.WordOf(RiskCategory.AnnexIIINotHighRisk));
        Assert.Equal(["SIREN", "SIRET", "VAT", "LEI"], Vocabulary.WordsOf<IdentifierScheme>());
        Assert.Equal(["P1", "P2", "P3", "P4"], Vocabulary.WordsOf<PriorityLevel>());
        Assert.Equal(["a", "b", "c", "d"], Vocabulary.WordsOf<Article6Condition>());
        Assert.Equal("aiActArt14-5", Vocabulary.WordOf(ValidationRegime.AiActArt14Paragraph5));
        Assert.Equal("5-1-ba", Vocabulary.WordOf(ProhibitedPractice.NonConsensualIntimateImagery));
        Assert.Equal("derogation49-1-a", Vocabulary.WordOf(TransferMechanism.DerogationExplicitConsent));
        Assert.Equal(25, Vocabulary.WordsOf<AnnexIIIPoint>().Count);
        Assert.Equal(14, Vocabulary.WordsOf<CnilListItem>().Count);
    }

    [Fact]
    public void A_word_has_one_spelling()
    {
        Assert.True(Vocabulary.TryParse<TransferMechanism>("sccModule2", out var mechanism));
        Assert.Equal(TransferMechanism.SccModule2, mechanism);
        Assert.False(Vocabulary.TryParse<TransferMechanism>("SccModule2", out _));
        Assert.False(Vocabulary.TryParse<TransferMechanism>("2", out _));
    }

    [Fact]
    public void A_value_outside_the_vocabulary_has_no_word() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Vocabulary.WordOf((UseCaseStatus)99));
}
