namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0002UnknownUseCaseTests
{
    [Fact]
    public Task An_id_the_register_lacks_is_reported_at_the_attribute() => Verify.Code("""
        using System;
        using AiGovernance;
        using Case = AiGovernance.AiUseCaseAttribute;
        [assembly: AiUseCase({|AIG0002:"a-b-c"|})]
        [AiUseCase({|AIG0002:"meeting-minute"|})]
        class C
        {
            private const string Id = "nowhere";
            [AiGovernance.AiUseCaseAttribute({|AIG0002:Id|})] void M() { }
            [Case({|AIG0002:"aliased"|})] void N() { }
            [AiUseCase("meeting-minutes")] void Known() { }
            Action F = [AiUseCase({|AIG0002:"lambda"|})] () => { };
        }
        """);

    [Fact]
    public Task Someone_elses_attribute_of_that_name_is_nothing() => Verify.Code("""
        namespace Other { class AiUseCaseAttribute(string id) : System.Attribute { public string Id => id; } }
        [Other.AiUseCase("nowhere")] class C { }
        """);

    [Fact]
    public Task With_an_unreadable_register_no_id_is_known_to_be_wrong() => Verify.Code(
        "[AiGovernance.AiUseCase(\"nowhere\")] class C { }",
        register: "{ \"schemaVersion\": \"1.0\", \"useCases\": [ { \"id\": \"meeting-minutes\" {|AIG1001:|}");

    [Fact]
    public Task The_call_itself_is_not_reported_again() => Verify.Code("""
        using Microsoft.Extensions.AI;
        [AiGovernance.AiUseCase({|AIG0002:"nowhere"|})] class C(IChatClient chat) { object M() => chat.GetResponseAsync("a"); }
        """);
}
