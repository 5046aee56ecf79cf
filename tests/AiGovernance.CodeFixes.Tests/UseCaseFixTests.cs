namespace AiGovernance.CodeFixes.Tests;

public sealed class UseCaseFixTests
{
    [Fact]
    public Task The_type_is_bound_and_keeps_its_comments()
        => VerifyFix.Code(
            VerifyFix.OnType("meeting-minutes"),
            """
            // Copyright
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            namespace Example;

            /// <summary>Writes minutes.</summary>
            public sealed class MinutesWriter(IChatClient chat) // by hand
            {
                public Task<ChatResponse> WriteAsync(string text) => chat.{|AIG0001:GetResponseAsync|}(text);

                public Task<ChatResponse> ShortenAsync(string text) => chat.{|AIG0001:GetResponseAsync|}(text);
            }
            """,
            """
            // Copyright
            using System.Threading.Tasks;
            using AiGovernance;
            using Microsoft.Extensions.AI;

            namespace Example;

            /// <summary>Writes minutes.</summary>
            [AiUseCase("meeting-minutes")]
            public sealed class MinutesWriter(IChatClient chat) // by hand
            {
                public Task<ChatResponse> WriteAsync(string text) => chat.GetResponseAsync(text);

                public Task<ChatResponse> ShortenAsync(string text) => chat.GetResponseAsync(text);
            }
            """);

    [Fact]
    public Task Each_member_is_bound_whatever_it_is()
        => VerifyFix.Code(
            VerifyFix.OnMember("meeting-minutes"),
            """
            using Microsoft.Extensions.AI;

            namespace Example
            {
                public record Minutes(IChatClient Chat)
                {
                    static IChatClient s_chat;
                    object _field = s_chat.{|AIG0001:GetResponseAsync|}("a");

                    public Minutes() : this(s_chat) { s_chat.{|AIG0001:GetResponseAsync|}("a"); }

                    /// <summary>Writes.</summary>
                    [System.Obsolete]
                    public object Write()
                    {
                        object Local() => Chat.{|AIG0001:GetResponseAsync|}("a");
                        System.Func<object> lambda = () => Chat.{|AIG0001:GetResponseAsync|}("b");
                        return (Local(), lambda());
                    }

                    public object Text
                    {
                        get { return Chat.{|AIG0001:GetResponseAsync|}("a"); }
                    }

                    public object this[int i] => Chat.{|AIG0001:GetResponseAsync|}("a");

                    public struct Inner { object Do(IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}("a"); }
                }
            }
            """,
            """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            namespace Example
            {
                public record Minutes(IChatClient Chat)
                {
                    static IChatClient s_chat;
                    [AiUseCase("meeting-minutes")]
                    object _field = s_chat.GetResponseAsync("a");

                    [AiUseCase("meeting-minutes")]
                    public Minutes() : this(s_chat) { s_chat.GetResponseAsync("a"); }

                    /// <summary>Writes.</summary>
                    [AiUseCase("meeting-minutes")]
                    [System.Obsolete]
                    public object Write()
                    {
                        object Local() => Chat.GetResponseAsync("a");
                        System.Func<object> lambda = () => Chat.GetResponseAsync("b");
                        return (Local(), lambda());
                    }

                    [AiUseCase("meeting-minutes")]
                    public object Text
                    {
                        get { return Chat.GetResponseAsync("a"); }
                    }

                    [AiUseCase("meeting-minutes")]
                    public object this[int i] => Chat.GetResponseAsync("a");

                    public struct Inner { [AiUseCase("meeting-minutes")] object Do(IChatClient chat) => chat.GetResponseAsync("a"); }
                }
            }
            """);

    [Fact]
    public Task Top_level_statements_are_bound_by_the_assembly()
        => VerifyFix.Code(
            VerifyFix.OnType("meeting-minutes"),
            """
            using Microsoft.Extensions.AI;

            // top-level
            IChatClient chat = null;
            await chat.{|AIG0001:GetResponseAsync|}("a");
            """,
            """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            [assembly: AiUseCase("meeting-minutes")]

            // top-level
            IChatClient chat = null;
            await chat.GetResponseAsync("a");
            """);

    [Fact]
    public Task Functions_of_top_level_statements_are_bound_by_themselves()
        => VerifyFix.Code(
            VerifyFix.OnMember("meeting-minutes"),
            """
            using Microsoft.Extensions.AI;

            // top-level
            Map(async (IChatClient chat) => await chat.{|AIG0001:GetResponseAsync|}("a"));
            static object Local(IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}("a");
            static void Map(System.Delegate handler) => Local(null);
            """,
            """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            // top-level
            Map([AiUseCase("meeting-minutes")] async (IChatClient chat) => await chat.GetResponseAsync("a"));
            [AiUseCase("meeting-minutes")]
            static object Local(IChatClient chat) => chat.GetResponseAsync("a");
            static void Map(System.Delegate handler) => Local(null);
            """);

    [Fact]
    public Task Files_without_usings_get_one_below_their_header()
        => VerifyFix.Code(
            VerifyFix.OnType("meeting-minutes"),
            "// Header\r\n\r\n/// <summary>A</summary>\r\ninternal class A\r\n{\r\n\tobject Do(Microsoft.Extensions.AI.IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}([]);\r\n}\r\n",
            "// Header\r\n\r\nusing AiGovernance;\r\n\r\n/// <summary>A</summary>\r\n[AiUseCase(\"meeting-minutes\")]\r\ninternal class A\r\n{\r\n\tobject Do(Microsoft.Extensions.AI.IChatClient chat) => chat.GetResponseAsync([]);\r\n}\r\n");

    [Fact]
    public Task A_namespace_that_would_make_a_name_ambiguous_is_not_imported()
        => VerifyFix.Code(
            VerifyFix.OnType("meeting-minutes"),
            """
            using Microsoft.Extensions.AI;
            using Lemaire;

            namespace Lemaire { public class Vendor { } }

            namespace Example
            {
                class A
                {
                    object Do(IChatClient chat, Vendor vendor) => chat.{|AIG0001:GetResponseAsync|}("a");
                }
            }
            """,
            """
            using Microsoft.Extensions.AI;
            using Lemaire;

            namespace Lemaire { public class Vendor { } }

            namespace Example
            {
                [global::AiGovernance.AiUseCase("meeting-minutes")]
                class A
                {
                    object Do(IChatClient chat, Vendor vendor) => chat.GetResponseAsync("a");
                }
            }
            """);

    [Fact]
    public Task The_generated_constant_is_named_where_there_is_one()
        => VerifyFix.Code(
            VerifyFix.OnType("meeting-minutes"),
            """
            using Microsoft.Extensions.AI;

            class A
            {
                object Do(IChatClient chat) => chat.{|AIG0001:GetResponseAsync|}("a");
            }

            namespace AiGovernance
            {
                static class AiUseCases { public const string MeetingMinutes = "meeting-minutes"; }
            }
            """,
            """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            [AiUseCase(AiUseCases.MeetingMinutes)]
            class A
            {
                object Do(IChatClient chat) => chat.GetResponseAsync("a");
            }

            namespace AiGovernance
            {
                static class AiUseCases { public const string MeetingMinutes = "meeting-minutes"; }
            }
            """);

    [Fact]
    public Task An_address_is_bound_like_a_call()
        => VerifyFix.Code(
            VerifyFix.OnMember("meeting-minutes"),
            """
            using AiGovernance;

            interface IMistral
            {
                const string Address = {|AIG0006:"https://api.mistral.ai/v1/chat/completions"|};
            }
            """,
            """
            using AiGovernance;

            interface IMistral
            {
                [AiUseCase("meeting-minutes")]
                const string Address = "https://api.mistral.ai/v1/chat/completions";
            }
            """);

    [Fact]
    public Task A_wrapper_is_marked_as_gateway()
        => VerifyFix.Code(
            VerifyFix.GatewayType,
            """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            class Wrapper(IChatClient chat)
            {
                public object Ask(string text) => chat.{|AIG0001:GetResponseAsync|}(text);
            }
            """,
            """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            [AiGateway]
            class Wrapper(IChatClient chat)
            {
                public object Ask(string text) => chat.GetResponseAsync(text);
            }
            """);

    [Fact]
    public Task A_new_use_case_is_in_the_register_and_on_the_type()
        => VerifyFix.Code(
            VerifyFix.NewForType,
            """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            class MeetingMinutes(IChatClient chat, OpenAI.Chat.ChatClient openAI)
            {
                public object Write(string text) => chat.{|AIG0001:GetResponseAsync|}(text);
                public object Shorten(string text) => chat.{|AIG0001:GetResponseAsync|}(text);
            }

            class Translator(Anthropic.IAnthropicClient claude)
            {
                public object Do() => claude.Messages.{|AIG0001:Create|}(null);
            }
            """,
            """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            [AiUseCase("meeting-minutes-2")]
            class MeetingMinutes(IChatClient chat, OpenAI.Chat.ChatClient openAI)
            {
                public object Write(string text) => chat.GetResponseAsync(text);
                public object Shorten(string text) => chat.GetResponseAsync(text);
            }

            [AiUseCase("translator")]
            class Translator(Anthropic.IAnthropicClient claude)
            {
                public object Do() => claude.Messages.Create(null);
            }
            """,
            expectedRegister: """
            {
              "schemaVersion": "1.0",
              "language": "en",
              "organisation": { "name": "Atelier Lemaire", "address": "Lyon", "contact": { "email": "contact@atelier-lemaire.example" } },
              "services": [
                { "id": "claude", "name": "Claude", "packageIds": ["Anthropic"] }, // checked in May
                {
                  "id": "microsoft-extensions-ai",
                  "name": "Service called through Microsoft.Extensions.AI (to be identified)",
                  "packageIds": ["Microsoft.Extensions.AI.Abstractions"]
                },
              ],
              "useCases": [
                { "id": "meeting-minutes", "title": "Minutes", "status": "inProduction" },
                { "id": "invoice-extraction", "title": "Invoices", "status": "pilot", "ai": { "serviceIds": ["claude"] } },
                { "id": "old-chatbot", "title": "Old assistant", "status": "retired" },
                {
                  "id": "meeting-minutes-2",
                  "title": "Meeting minutes",
                  "summary": "Draft made from code: MeetingMinutes calls Microsoft.Extensions.AI. To be completed: what the AI does here, and for whom.",
                  "status": "proposed",
                  "ai": { "serviceIds": ["microsoft-extensions-ai"] },
                  "code": { "attributeIds": ["meeting-minutes-2"] }
                },
                {
                  "id": "translator",
                  "title": "Translator",
                  "summary": "Draft made from code: Translator calls Anthropic. To be completed: what the AI does here, and for whom.",
                  "status": "proposed",
                  "ai": { "serviceIds": ["claude"] },
                  "code": { "attributeIds": ["translator"] }
                },
              ]
            }
            """);

    [Fact]
    public Task An_unknown_id_becomes_the_nearest()
        => VerifyFix.Code(
            "nearest0",
            """
            using AiGovernance;

            [AiUseCase({|AIG0002:"meting-minutes"|})]
            class A { }

            [AiUseCase({|AIG0002:"invoice-extractoin"|})]
            class B { }
            """,
            """
            using AiGovernance;

            [AiUseCase("meeting-minutes")]
            class A { }

            [AiUseCase("invoice-extraction")]
            class B { }
            """);

    [Fact]
    public Task A_service_that_the_entry_lacks_is_added_to_it()
        => VerifyFix.Code(
            nameof(OtherServiceFixProvider),
            """
            using AiGovernance;
            using OpenAI.Chat;

            [AiUseCase("invoice-extraction")]
            class A(ChatClient chat)
            {
                object Read(string text) => chat.{|AIG0005:CompleteChat|}(text);
            }
            """,
            """
            using AiGovernance;
            using OpenAI.Chat;

            [AiUseCase("invoice-extraction")]
            class A(ChatClient chat)
            {
                object Read(string text) => chat.CompleteChat(text);
            }
            """,
            expectedRegister: VerifyFix.Register
                .Replace("\n  \"services\"", "\n  \"vendors\": [\n    { \"id\": \"openai\", \"legalName\": \"OpenAI (legal name to be confirmed)\" }\n  ],\n  \"services\"", StringComparison.Ordinal)
                .Replace("// checked in May", "// checked in May\n    { \"id\": \"openai\", \"name\": \"OpenAI\", \"vendorId\": \"openai\", \"kind\": \"hostedApi\", \"packageIds\": [\"OpenAI\"] },", StringComparison.Ordinal)
                .Replace("[\"claude\"]", "[\"claude\", \"openai\"]", StringComparison.Ordinal));
}
