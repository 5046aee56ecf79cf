using System.Text.RegularExpressions;

namespace Lemaire.BackOffice.Support;

/// <summary>Removes what a customer should not have typed before a message leaves the company.</summary>
public static partial class MessageMask
{
    public static string Apply(string message)
    {
        message = BankAccount().Replace(message, "[IBAN masqué]");
        message = CardNumber().Replace(message, "[carte masquée]");
        message = MailAddress().Replace(message, "[courriel masqué]");
        return PhoneNumber().Replace(message, "[téléphone masqué]");
    }

    [GeneratedRegex(@"\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]){11,30}\b", RegexOptions.IgnoreCase)]
    private static partial Regex BankAccount();

    [GeneratedRegex(@"\b(?:\d[ -]?){13,19}\b")]
    private static partial Regex CardNumber();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"(?:\+33|\b0)[ .-]?[1-9](?:[ .-]?\d{2}){4}\b")]
    private static partial Regex PhoneNumber();
}
