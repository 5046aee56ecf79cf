using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.CodeFixes.Code;

/// <summary>What can carry an attribute for a call.</summary>
internal enum TargetKind
{
    Type,
    Member,
    Assembly,
}

/// <summary>A declaration around a call that can carry an attribute for it.</summary>
/// <param name="Kind">What it is; lambdas and local functions of top-level statements are members.</param>
/// <param name="Node">The declaration; the whole file for an assembly.</param>
/// <param name="Name">What a reader calls it, for titles.</param>
/// <param name="DraftName">The name from which an entry for it takes id and title.</param>
internal sealed record CodeTarget(TargetKind Kind, SyntaxNode Node, string Name, string DraftName)
{
    /// <summary>The declarations around a place which can carry the attribute, the widest first; none in a file that is no place for one.</summary>
    public static IReadOnlyList<CodeTarget> Around(SyntaxNode place, string projectName)
    {
        var type = place.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault(IsPlainType);
        if (type is null)
        {
            return place.AncestorsAndSelf().OfType<GlobalStatementSyntax>().Any()
                ? [new CodeTarget(TargetKind.Assembly, place.SyntaxTree.GetRoot(), projectName, projectName), .. FunctionAround(place, projectName)]
                : [];
        }

        string typeName = type.Identifier.ValueText;
        var member = place.AncestorsAndSelf().TakeWhile(node => node != type).FirstOrDefault(IsMember);
        return member is not null && MemberName(member, typeName) is { } memberName
            ? [new CodeTarget(TargetKind.Type, type, typeName, typeName), new CodeTarget(TargetKind.Member, member, memberName, typeName + "." + WithoutAsync(memberName))]
            : [new CodeTarget(TargetKind.Type, type, typeName, typeName)];
    }

    /// <summary>Whether <c>[AiGateway]</c> would have an effect here: others can call it, and it is not the program's start.</summary>
    public bool CanBeGateway => Node switch
    {
        InterfaceDeclarationSyntax contract => contract.Members.OfType<MethodDeclarationSyntax>().Any(),
        TypeDeclarationSyntax type => type.Members.OfType<MethodDeclarationSyntax>().Any(IsCallable),
        MethodDeclarationSyntax method => IsCallable(method),
        PropertyDeclarationSyntax property => !IsPrivate(property.Modifiers),
        _ => false,
    };

    private static IEnumerable<CodeTarget> FunctionAround(SyntaxNode place, string projectName)
    {
        foreach (var node in place.AncestorsAndSelf())
        {
            if (node is LocalFunctionStatementSyntax local && Allows(node, LanguageVersion.CSharp9))
            {
                string name = local.Identifier.ValueText;
                return [new CodeTarget(TargetKind.Member, local, name, projectName + "." + WithoutAsync(name))];
            }

            // Only a lambda with parentheses can have attributes.
            if (node is ParenthesizedLambdaExpressionSyntax && Allows(node, LanguageVersion.CSharp10))
            {
                return [new CodeTarget(TargetKind.Member, node, FixText.Of("Lambda"), projectName)];
            }
        }

        return [];
    }

    private static bool Allows(SyntaxNode node, LanguageVersion version) => ((CSharpParseOptions)node.SyntaxTree.Options).LanguageVersion >= version;

    private static bool IsPlainType(SyntaxNode node)
        => node.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.StructDeclaration or SyntaxKind.InterfaceDeclaration or SyntaxKind.RecordDeclaration or SyntaxKind.RecordStructDeclaration;

    private static bool IsMember(SyntaxNode node)
        => node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax;

    private static string? MemberName(SyntaxNode member, string typeName) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax => typeName,
        DestructorDeclarationSyntax => "~" + typeName,
        OperatorDeclarationSyntax operation => "operator " + operation.OperatorToken.ValueText,
        ConversionOperatorDeclarationSyntax conversion => "operator " + conversion.Type,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        IndexerDeclarationSyntax => "this[]",
        BaseFieldDeclarationSyntax { Declaration.Variables: [{ } first, ..] } => first.Identifier.ValueText,
        _ => null,
    };

    private static bool IsCallable(MethodDeclarationSyntax method)
        => !IsPrivate(method.Modifiers)
            && method.Identifier.ValueText is not ("Main" or "Dispose" or "DisposeAsync")
            && !method.Modifiers.Any(SyntaxKind.OverrideKeyword);

    private static bool IsPrivate(SyntaxTokenList modifiers)
        => modifiers.Any(SyntaxKind.PrivateKeyword)
            || !modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);

    private static string WithoutAsync(string name)
        => name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
}
