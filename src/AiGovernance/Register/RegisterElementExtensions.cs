namespace AiGovernance;

/// <summary>Copies of register elements with a change that <c>with</c> cannot make.</summary>
public static class RegisterElementExtensions
{
    /// <summary>
    /// A copy of the element that writes <c>null</c> for a property without value, for instance <c>vendorId</c> of a
    /// service that is the organisation's own.
    /// </summary>
    /// <param name="element">The element to copy.</param>
    /// <param name="propertyName">The name of the property in JSON.</param>
    public static TElement WithExplicitNull<TElement>(this TElement element, string propertyName)
        where TElement : RegisterElement
    {
        var copy = element with { };
        copy.RememberExplicitNulls([propertyName]);
        return copy;
    }
}
