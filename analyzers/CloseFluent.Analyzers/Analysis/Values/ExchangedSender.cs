using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>The arguments of a sender, where they are all right and only are in the wrong order.</summary>
internal sealed class ExchangedSender
{
    // Account is not a demand of a parameter; its type says it.
    private const string Account = nameof(Account);
    private const string SenderName = nameof(SenderName);
    private const string Address = nameof(EmailAddress);

    private readonly IReadOnlyList<(ArgumentSyntax Argument, string Place, string Kind)> _arguments;
    private readonly string _type;

    private ExchangedSender(IReadOnlyList<(ArgumentSyntax Argument, string Place, string Kind)> arguments, string type)
    {
        _arguments = arguments;
        _type = type;
    }

    /// <summary>What is wrong with the first of them, and what to write.</summary>
    public string Fault
    {
        get
        {
            (_, string scope, string kind) = First;
            string remedy = Swap is var (_, other)
                ? $"swap it with '{CodeQuote.From(other)}'" : $"write '{CodeQuote.From(Written)}'";
            return $"is {SymbolExtensions.Article(NounOf(kind))} {NounOf(kind)}, but is passed as the {NounOf(scope)}: {remedy}";
        }
    }

    /// <summary>The two expressions to swap; null where all three have changed places.</summary>
    public (ExpressionSyntax One, ExpressionSyntax Other)? Swap
    {
        get
        {
            if (_arguments.Where(IsMoved).Select(moved => moved.Argument.Expression)
                .ToArray() is not [var expression, var two])
            {
                return null;
            }

            if (First.Argument.Expression == expression)
            {
                return (expression, two);
            }

            return (two, expression);
        }
    }

    /// <summary>The sender as it should be written.</summary>
    public string Written =>
        $"new {_type}({string.Join(", ", _arguments.Select(item => Named(item.Argument) + ExpressionFor(item.Place)))})";

    /// <summary>The arguments with the expression that belongs there.</summary>
    public IEnumerable<(ExpressionSyntax Current, ExpressionSyntax Replacement)> Changes =>
        _arguments.Where(IsMoved).Select(item => (item.Argument.Expression, ExpressionFor(item.Place)));

    private (ArgumentSyntax Argument, string Place, string Kind) First =>
        _arguments.First(item => IsMoved(item) && item.Place != Account);

    public static ExchangedSender? Find(
        SemanticModel model, KnownSymbols known, ArgumentSyntax argument, CancellationToken cancellationToken)
    {
        if (argument.Parent is not ArgumentListSyntax { Arguments.Count: 3, Parent: BaseObjectCreationExpressionSyntax creation } list
            || model.GetSymbolInfo(creation, cancellationToken).Symbol is not IMethodSymbol { Parameters.Length: 3 } constructor
            || !known.IsLibraryType(constructor.ContainingType))
        {
            return null;
        }

        List<(ArgumentSyntax, string Place, string Kind)> all = [];
        foreach (ArgumentSyntax candidate in list.Arguments)
        {
            if (ChainUse.FindParameter(constructor, candidate) is not { } parameter
                || ParameterKindOf(known, parameter) is not { } scope)
            {
                return null;
            }

            all.Add((candidate, scope, KindOf(model, known, candidate.Expression, constructor, cancellationToken) ?? scope));
        }

        if (all.Select(item => item.Kind).Distinct().Count() != 3 || !all.Any(IsMoved))
        {
            return null;
        }

        string? type = (creation as ObjectCreationExpressionSyntax)?.Type.ToString();
        return new ExchangedSender(all, type ?? constructor.ContainingType.Name);
    }

    /// <summary>Determines whether an argument is the one that the message is about.</summary>
    public bool IsFirst(TypedArgument argument) => First.Argument == argument.Argument;

    private static bool IsMoved((ArgumentSyntax Argument, string Place, string Kind) item) => item.Place != item.Kind;

    private ExpressionSyntax ExpressionFor(string scope) => _arguments.First(item => item.Kind == scope).Argument.Expression;

    private static string Named(ArgumentSyntax argument) => argument.NameColon is { } name ? $"{name.Name}: " : "";

    private static string? ParameterKindOf(KnownSymbols known, IParameterSymbol parameter)
    {
        if (known.Prefixes.IsId(parameter.Type))
        {
            return Account;
        }

        string? kind = known.ArgumentKindOf(parameter);
        return kind is SenderName or Address ? kind : null;
    }

    // What an argument evidently is; null where that is not known, so that it stays where it is.
    private static string? KindOf(
        SemanticModel model,
        KnownSymbols known,
        ExpressionSyntax value,
        IMethodSymbol constructor,
        CancellationToken cancellationToken)
    {
        if (known.Prefixes.IsId(model.GetTypeInfo(value, cancellationToken).Type))
        {
            return Account;
        }

        if (ConstantValue.Only(model, value, cancellationToken) is not { IsWhole: true, Text: { Length: > 0 } text })
        {
            return null;
        }

        ITypeSymbol account = constructor.Parameters.Select(parameter => parameter.Type).First(known.Prefixes.IsId);
        bool isAccount = known.Prefixes.PrefixesOf((INamedTypeSymbol)account)
            .Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal));
        if (isAccount)
        {
            return Account;
        }

        if (EmailAddress.IsAddress(text))
        {
            return Address;
        }

        return SenderName;
    }

    private static string NounOf(string kind) => kind switch
    {
        Account => "account's id",
        SenderName => "name",
        _ => "address",
    };
}
