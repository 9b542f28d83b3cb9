using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The stages that a value gives which is none itself: those in a list, or what a function returns.</summary>
/// <param name="Stage">What is in it.</param>
/// <param name="Carrier">The type of the list, or of the function as a delegate.</param>
/// <param name="Owner">What has them, as the end of a message begins with it.</param>
/// <param name="Start">What is written before the value for its stages to go on.</param>
/// <param name="Opening">What is written behind it.</param>
internal sealed record CarriedStage(ITypeSymbol Stage, ITypeSymbol Carrier, string Owner, string Start, string Opening)
{
    private const string Item = "stage";

    /// <summary>Calls of a list that give a list of the same.</summary>
    public static readonly IReadOnlyList<string> ListCalls =
        ["ToList", "ToArray", "ToHashSet", "AsEnumerable", "Where", "Take", "Skip", "Distinct", "Concat", "Append", "Reverse"];

    /// <summary>Gets whether it is a function.</summary>
    public bool IsFunction => Start.Length > 0;

    public static CarriedStage? Find(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(value, cancellationToken).Type is not { } type)
        {
            return value is IdentifierNameSyntax or MemberAccessExpressionSyntax
                && FindMethod(model.GetSymbolInfo(value, cancellationToken)) is { } method
                && known.IsStage(method.ReturnType) ? Of(model, value, method) : null;
        }

        if (FactoryMethods.ItemOf(type) is { } item && known.IsStage(item))
        {
            string name = ScopeLookup.IsTaken(model, value.SpanStart, Item) ? "each" : Item;
            return new CarriedStage(item, type, $"what {MissingStage.Shorten(value)} contains", "", $".Select({name} => {name}");
        }

        return type is INamedTypeSymbol { DelegateInvokeMethod: { } invoked } && known.IsStage(invoked.ReturnType)
            ? Of(model, value, invoked)
            : null;
    }

    /// <summary>What comes behind the calls, so that a list becomes what is asked for.</summary>
    public string Ending(ITypeSymbol asked, ITypeSymbol target, ITypeSymbol result)
    {
        if (IsFunction)
        {
            return "";
        }

        string exactly = target.Is(result) || target.TypeKind == TypeKind.TypeParameter ? "" : $"<{target.Name}>";
        return asked switch
        {
            IArrayTypeSymbol => ").ToArray()",
            INamedTypeSymbol { Name: "IReadOnlyList" or "IReadOnlyCollection" } => ").ToList()",
            INamedTypeSymbol { Name: "List" or "IList" or "ICollection" } => $").ToList{exactly}()",
            _ => ")",
        };
    }

    private static IMethodSymbol? FindMethod(SymbolInfo info) => info switch
    {
        { Symbol: IMethodSymbol method } => method,
        { CandidateSymbols: [IMethodSymbol only] } => only,
        _ => null,
    };

    private static CarriedStage Of(SemanticModel model, ExpressionSyntax value, IMethodSymbol method)
    {
        string given = string.Join(", ", method.Parameters.Select(parameter => parameter.Name));
        string start = method.Parameters.Length == 1 ? $"{given} => " : $"({given}) => ";
        INamedTypeSymbol carrier = model.Compilation.GetTypeByMetadataName("System.Func`1")!.Construct(method.ReturnType);
        return new CarriedStage(
            method.ReturnType, carrier, $"what {MissingStage.Shorten(value)} returns", start, $"({given})");
    }
}
