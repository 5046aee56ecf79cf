namespace AiGovernance;

/// <summary>The ids of the rules that speak in a compiler; each is also the name of its page and the prefix of its messages.</summary>
internal static class RuleIds
{
    public const string UngovernedCall = "AIG0001";
    public const string UnknownUseCase = "AIG0002";
    public const string InactiveUseCase = "AIG0003";
    public const string UnapprovedUseCase = "AIG0004";
    public const string OtherService = "AIG0005";
    public const string UngovernedEndpoint = "AIG0006";
    public const string UnvalidatedOutput = "AIG0007";
    public const string UseCaseWithoutCode = "AIG0008";
    public const string UncataloguedMember = "AIG0010";
    public const string NoRegister = "AIG0011";
    public const string OtherModel = "AIG0012";
    public const string BrokenCatalogue = "AIG0013";

    public const string NotValid = "AIG1001";
    public const string DuplicateId = "AIG1002";
    public const string UnknownValue = "AIG1003";
    public const string IdentityMissing = "AIG1004";
    public const string DpoReasonMissing = "AIG1005";
    public const string BrokenReference = "AIG1006";

    public const string ReviewOverdue = "AIG1010";
}
