namespace AiGovernance.Tests.Rules;

public sealed class BusinessObjectiveTests
{
    private static readonly AiService Service = new() { Id = "modelco-chat", Name = "ModelCo Chat API", Model = new() { Name = "modelco-large" } };

    [Theory]
    [InlineData("IA")]
    [InlineData("Use AI")]
    [InlineData("Faire de l’IA")]
    [InlineData("Utiliser l'intelligence artificielle dans l'entreprise")]
    [InlineData("Mettre en place un chatbot")]
    [InlineData("Déployer ChatGPT")]
    [InlineData("Tester M365 Copilot.")]
    [InlineData("Innover avec l'IA générative")]
    [InlineData("Adopting generative AI tools in our company")]
    [InlineData("Introduire ModelCo Chat API")]
    [InlineData("Try modelco-large")]
    [InlineData("À définir")]
    [InlineData("TBD")]
    [InlineData("…")]
    [InlineData("Réduire le temps de rédaction", false)]
    [InlineData("Publier 3 fois par semaine", false)]
    [InlineData("Utiliser l'IA pour répondre aux candidats sous 10 jours", false)]
    [InlineData("Use ChatGPT to answer customers within a day", false)]
    [InlineData("Former l'équipe commerciale", false)]
    [InlineData("Traduire les fiches produits", false)]
    [InlineData("Fewer returns", false)]
    [InlineData("Moins de retours", false)]
    [InlineData("Relire les contrats avec ModelCo Chat API", false)]
    [InlineData("Utiliser les machines plus longtemps", false)]
    public void Only_AI_tools_and_fashion_are_no_business_objective(string objective, bool isGeneric = true) =>
        Assert.Equal(isGeneric, BusinessObjective.IsGeneric(objective, [Service]));
}
