using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Arguments that were passed instead of something else, and what can be asked about them.</summary>
internal sealed class ArgumentListInfo(
    SemanticModel model,
    KnownSymbols known,
    IReadOnlyList<ExpressionSyntax> arguments,
    string written,
    CancellationToken cancellationToken)
{
    private readonly ITypeSymbol?[] _types =
        [.. arguments.Select(argument => model.GetTypeInfo(argument, cancellationToken).Type)];

    /// <summary>A value that is not an argument; null where it has a fault of its own.</summary>
    public static ArgumentListInfo? Find(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, CancellationToken cancellationToken) =>
        IsPlain(model, value, cancellationToken)
            ? new ArgumentListInfo(model, known, [value], value.ToString(), cancellationToken)
            : null;

    /// <summary>Those of a list that contains some; null where one of them has a fault of its own.</summary>
    public static ArgumentListInfo? Find(
        SemanticModel model, KnownSymbols known, ArgumentListSyntax? list, CancellationToken cancellationToken)
    {
        if (list is { Arguments: { Count: > 0 } arguments, CloseParenToken.IsMissing: false }
            && arguments.All(argument => IsPlain(model, argument, cancellationToken)))
        {
            return new ArgumentListInfo(
                model,
                known,
                [.. arguments.Select(argument => argument.Expression)],
                arguments.ToString(),
                cancellationToken);
        }

        return null;
    }

    /// <summary>As they are written.</summary>
    public string Written { get; } = written;

    public int Position { get; } = arguments[0].SpanStart;

    /// <summary>The only one, or null.</summary>
    public ExpressionSyntax? Single => arguments.Count == 1 ? arguments[0] : null;

    /// <summary>The type of the only one; null where there is none.</summary>
    public ITypeSymbol? Type => Single is null ? null : _types[0];

    /// <summary>Gets whether the only one is a type.</summary>
    public bool IsTypeName => Single is not null && model.GetSymbolInfo(Single, cancellationToken) is var info
        && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is ITypeSymbol;

    public bool IsText => _types.All(type => type?.SpecialType == SpecialType.System_String);

    /// <summary>Gets whether they are texts, alone or in a list, which only their words identify.</summary>
    public bool ContainText => IsText || FactoryMethods.ItemOf(Type)?.SpecialType == SpecialType.System_String;

    /// <summary>Gets whether nullable types are in use where they are.</summary>
    public bool IsAnnotated => model.GetNullableContext(Position).AnnotationsEnabled();

    /// <summary>The texts as far as they are known; null for one that is not.</summary>
    public IEnumerable<string?> Texts =>
        arguments.Select(argument => ConstantValue.Only(model, argument, cancellationToken)?.Text);

    /// <summary>The kind of id that the only text begins as, or null.</summary>
    public INamedTypeSymbol? IdTypeOfText => Texts.ToArray() is [{ } text] ? known.Prefixes.FindOwner(text) : null;

    public bool AnyOfType(ITypeSymbol type) => _types.Any(given => type.Is(given));

    /// <summary>Determines whether a word is in them; of a lambda the parameter names the subject.</summary>
    public bool Mention(string word)
    {
        string text = Single is SimpleLambdaExpressionSyntax lambda ? lambda.Parameter.Identifier.ValueText : Written;
        return text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>What was passed, for a message.</summary>
    public string Show()
    {
        if (arguments.Count > 1)
        {
            return $"{arguments.Count} arguments";
        }

        if (Type is { IsStatic: true })
        {
            return $"the class '{Type.Name}'";
        }

        return Type?.WithArticle() ?? "a lambda";
    }

    /// <summary>A list of what an item can be made of, as a list of items; null where it is none.</summary>
    public string? AsListOf(ITypeSymbol item)
    {
        if (Single is null || FactoryMethods.ItemOf(Type) is not { } given || !known.IsLibraryType(item)
            || !known.Compilation.ClassifyConversion(given, item).IsImplicit)
        {
            return null;
        }

        string name = ScopeLookup.IsTaken(model, Position, "id") ? "one" : "id";
        return item.Is(given) ? Written : $"{Wrapped(Single)}.Select({name} => new {NameOf(item)}({name}))";
    }

    /// <summary>The member of the only one.</summary>
    public string Dot(string member)
    {
        bool mayBeNull = model.GetTypeInfo(Single!, cancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull;
        return Wrapped(Single!) + (IsAnnotated && mayBeNull ? "!." : ".") + member;
    }

    /// <summary>What a task gives, or a member of that.</summary>
    public string Await(string task, ITypeSymbol result, string member = "")
    {
        string sure = IsAnnotated && result.NullableAnnotation == NullableAnnotation.Annotated ? "!" : "";
        return sure + member is { Length: > 0 } rest ? $"(await {task}){rest}" : $"await {task}";
    }

    /// <summary>What an object of a filter can be called there: a lead for LeadFields.</summary>
    public string ObjectName(ITypeSymbol fields) => FieldSuggestion.ObjectName(model, Position, fields);

    public string NameOf(ITypeSymbol type) => type.ToMinimalDisplayString(model, Position);

    /// <summary>What is in scope there and fits, or null.</summary>
    public string? NameOf(string preferredName, Func<ITypeSymbol, bool> accepts) =>
        ScopeLookup.FindName(model, Position, preferredName, accepts);

    /// <summary>Determines whether a value of a type can be passed as one of another.</summary>
    public Func<ITypeSymbol, bool> ConvertsTo(ITypeSymbol target) => ScopeLookup.ConvertsTo(model, target);

    /// <summary>
    /// The method or constructor that some code would call in their place; null where it would not compile.
    /// </summary>
    public IMethodSymbol? Bind(string code) => ScopeLookup.Bind(model, Position, code) as IMethodSymbol;

    /// <summary>An expression as it can be before a dot or after <c>await</c>.</summary>
    public static string Wrapped(ExpressionSyntax expression)
    {
        if (expression is SimpleNameSyntax or LiteralExpressionSyntax
            or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax)
        {
            return expression.ToString();
        }

        return $"({expression})";
    }

    private static bool IsPlain(SemanticModel model, ArgumentSyntax argument, CancellationToken cancellationToken) =>
        argument is { NameColon: null, RefOrOutKeyword.RawKind: 0 } && IsPlain(model, argument.Expression, cancellationToken);

    private static bool IsPlain(SemanticModel model, ExpressionSyntax value, CancellationToken cancellationToken) =>
        value is AnonymousFunctionExpressionSyntax
        || (model.GetTypeInfo(value, cancellationToken).Type is { TypeKind: not TypeKind.Error }
            && !HasOwnError(model, value, cancellationToken));

    // A call that binds to nothing, and a member that is not for everyone, is a fault of its own.
    private static bool HasOwnError(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(expression, cancellationToken) is { Symbol: null } info
        && (expression is InvocationExpressionSyntax || info.CandidateReason == CandidateReason.Inaccessible);
}
