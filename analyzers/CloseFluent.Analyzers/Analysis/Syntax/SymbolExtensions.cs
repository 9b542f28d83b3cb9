using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

internal static class SymbolExtensions
{
    public static bool Is(this ISymbol? symbol, ISymbol? other) => SymbolEqualityComparer.Default.Equals(symbol, other);

    /// <summary>
    /// Gets a type and those that it inherits its members from: base classes of a class, interfaces of an interface.
    /// </summary>
    public static IEnumerable<ITypeSymbol> SelfAndBases(this ITypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Interface })
        {
            foreach (INamedTypeSymbol inherited in type.AllInterfaces)
            {
                yield return inherited;
            }
        }

        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    /// <summary>Gets the members of a type, those that it inherits too.</summary>
    public static IEnumerable<ISymbol> AllMembers(this ITypeSymbol? type) =>
        type.SelfAndBases().SelectMany(baseType => baseType.GetMembers());

    /// <summary>The public instance methods that can be called on a value of the type.</summary>
    public static IEnumerable<IMethodSymbol> InstanceMethods(this ITypeSymbol type) => type.SelfAndBases()
        .Where(baseType => baseType.SpecialType != SpecialType.System_Object)
        .SelectMany(baseType => baseType.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method is
        {
            MethodKind: MethodKind.Ordinary, IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false,
        } && !method.GetAttributes().Any(IsRefusal));

    // [Obsolete("…", error: true)]: the member is there for its message alone.
    private static bool IsRefusal(AttributeData attribute) => attribute is
    {
        AttributeClass.Name: nameof(ObsoleteAttribute), ConstructorArguments: [_, { Value: true }],
    };

    /// <summary>A or an, as a name is spoken: an HttpClient, but a user.</summary>
    public static string Article(string name) =>
        name is ['A' or 'E' or 'I' or 'O' or 'a' or 'e' or 'i' or 'o', ..] || name.StartsWith("Http", StringComparison.Ordinal)
            ? "an" : "a";

    /// <summary>The type as a sentence names it: a user, but an e-mail account.</summary>
    public static string WithArticle(this ITypeSymbol type)
    {
        string name = type.ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.MinimallyQualifiedFormat);
        return name.Length == 0 ? "a type without a name" : Article(name) + " " + name;
    }

    /// <summary>
    /// Determines whether a name is called and the call binds. The compiler has bound the call already, and would bind it
    /// out for a name.
    /// </summary>
    public static bool IsCalledRightly(
        this SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        name.Invocation() is { } call && model.GetSymbolInfo(call, cancellationToken).Symbol is not null;

    public static ITypeSymbol? TypeOf(this ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
