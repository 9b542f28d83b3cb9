using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines which code is a test's, by the attributes of the test frameworks and what derives from them.
/// </summary>
/// <param name="model">What the compiler knows of the code.</param>
/// <param name="named">The attributes that the user's own options name.</param>
/// <param name="cancellationToken">Ends the search.</param>
internal sealed class TestCode(SemanticModel model, IReadOnlyList<string> named, CancellationToken cancellationToken)
{
    private const string Attribute = nameof(Attribute);

    private static readonly HashSet<string> s_attributes =
        ["Fact", "Theory", "Test", "TestCase", "TestCaseSource", "TestMethod", "DataTestMethod"];

    private static readonly HashSet<string> s_interfaces = ["ITestBuilder", "ISimpleTestBuilder", "IFactAttribute"];

    // Whatever code passes a function to these waits for what it throws.
    private static readonly string[] s_throwAssertions = ["Throw", "Exception", "Invoking"];

    // Or sets up a stand-in.
    private static readonly HashSet<string> s_mockSetups = ["Received", "InOrder", "Verify", "Setup", "When"];

    public TestCode(SemanticModel model, CancellationToken cancellationToken)
        : this(model, [], cancellationToken)
    {
    }

    public bool IsTest(MethodDeclarationSyntax method) => method.AttributeLists.Count > 0
        && model.GetDeclaredSymbol(method, cancellationToken) is IMethodSymbol symbol
        && IsTest(symbol);

    /// <summary>Determines whether a node is in a test.</summary>
    public bool IsInTest(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && IsTest(method);

    /// <summary>
    /// Determines whether a node is in a lambda or local function that a test tries: there a value may be made for the
    /// exception that it throws.
    /// </summary>
    public bool IsInExpectedFailure(SyntaxNode node) =>
        node.EnclosingFunction() is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        && (IsPassedToAssertion(node) || IsInTest(node) || IsInTypeOfTests(node));

    private static bool IsPassedToAssertion(SyntaxNode node) => node.EnclosingFunction().Parent is ArgumentSyntax
    {
        Parent.Parent: InvocationExpressionSyntax call,
    } && LastNames(call).Any(name => s_mockSetups.Contains(name) || s_throwAssertions.Any(name.Contains));

    private static IEnumerable<string> LastNames(InvocationExpressionSyntax call)
    {
        if (call.CalledName() is { } name)
        {
            yield return name.Identifier.ValueText;
            if (name.Receiver()?.Unwrap() is IdentifierNameSyntax receiver)
            {
                yield return receiver.Identifier.ValueText;
            }
        }
    }

    /// <summary>
    /// Determines whether a node is in a type that has tests: also in their helpers, and their lists of what is to be tried.
    /// </summary>
    public bool IsInTypeOfTests(SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration)
        {
            return false;
        }

        INamedTypeSymbol? type = model.GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol;
        for (; type is not null; type = type.ContainingType)
        {
            if (type.SelfAndBases().Any(baseType => baseType.GetMembers().OfType<IMethodSymbol>().Any(IsTest)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTest(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { } type && IsTestAttribute(type));

    private bool IsTestAttribute(INamedTypeSymbol type) =>
        type.SelfAndBases().Any(baseType => s_attributes.Contains(ShortName(baseType)) || IsConfigured(baseType))
        || type.AllInterfaces.Any(baseType => s_interfaces.Contains(baseType.Name));

    private bool IsConfigured(ITypeSymbol type) => named.Count > 0
        && (named.MatchesAny(type.Name) || named.MatchesAny(ShortName(type)) || named.MatchesAny(type.ToDisplayString()));

    private static string ShortName(ITypeSymbol type)
    {
        if (type.Name.EndsWith(Attribute, StringComparison.Ordinal) && type.Name.Length > Attribute.Length)
        {
            return type.Name.Substring(0, type.Name.Length - Attribute.Length);
        }

        return type.Name;
    }
}
