using System.CommandLine;
using System.Globalization;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Commands;

/// <summary>The options that several commands share, with one meaning.</summary>
internal static class CommonOptions
{
    public static Option<string> Lang()
    {
        var option = new Option<string>("--lang") { Description = ToolText.Of("Option.Lang") };
        option.AcceptOnlyFromAmong("en", "fr");
        return option;
    }

    public static Option<string> Format()
    {
        var option = new Option<string>("--format") { Description = ToolText.Of("Option.Format"), DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "json", "sarif");
        return option;
    }

    public static Option<string> FailOn(string otherwise = "warning")
    {
        var option = new Option<string>("--fail-on") { Description = ToolText.Of("Option.FailOn"), DefaultValueFactory = _ => otherwise };
        option.AcceptOnlyFromAmong("error", "warning", "info", "never");
        return option;
    }

    public static Option<string?> Output() => new("--output", "-o") { Description = ToolText.Of("Option.Output") };

    public static Option<bool> Force() => new("--force") { Description = ToolText.Of("Option.Force") };

    public static Option<string?> Register() => new("--register") { Description = ToolText.Of("Option.Register") };

    /// <summary>For commands that read code, which finds its register as one file, or write to it.</summary>
    public static Option<string?> RegisterFile() => new("--register") { Description = ToolText.Of("Option.RegisterFile") };

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = ToolText.Of("Option.AsOf"),
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError(ToolText.Of("Error.Date", text));
            return null;
        },
    };

    /// <summary>The day for which to check: today, unless another is named.</summary>
    public static DateOnly Day(ParseResult result, Option<DateOnly?> asOf) => result.GetValue(asOf) ?? DateOnly.FromDateTime(DateTime.Today);

    /// <summary>A mistyped option is not the name of a file; one that begins so can be written <c>./-name</c>.</summary>
    public static void RejectUnknownOptions(Argument argument) => argument.Validators.Add(result =>
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } unknown)
        {
            result.AddError(ToolText.Of("Error.UnknownOption", unknown.Value));
        }
    });
}
