using System.Globalization;
using AiGovernance.Localisation;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers;

/// <summary>Lets the compiler choose the language of a <see cref="Message"/> when it prints it.</summary>
internal sealed class LocalizedMessage(Message message) : LocalizableString
{
    private readonly Message _message = message;

    protected override string GetText(IFormatProvider? formatProvider)
        => _message.ToString(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(Invariant);

    protected override bool AreEqual(object? other) => other is LocalizedMessage message && message.Invariant == Invariant;

    private string Invariant => _message.ToString(CultureInfo.InvariantCulture);
}
