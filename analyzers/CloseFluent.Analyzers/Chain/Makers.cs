using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds how a value of the library can be made of arguments that were handed in instead of it: by a property of theirs, a
/// constructor, a method of one of the library's classes, <c>await</c>, or a search of the client. The compiler is asked whether
/// a way binds.
/// </summary>
internal sealed class Makers(SemanticModel model, KnownSymbols known, GivenArguments given)
{
    /// <summary>How a value of this type is made, or null where nothing is known.</summary>
    public Made? For(ITypeSymbol wanted)
    {
        if (MakerMethods.Element(wanted) is { } item)
        {
            return given.AsListOf(item) is { } list ? new Made([list], given.Bind(list) is null ? null : list) : null;
        }

        return !known.IsOwn(wanted) || given.Are(wanted) ? null
            : Property(wanted) ?? Awaited(wanted) ?? Built(wanted) ?? Found(wanted) ?? Named(wanted) ?? Hinted(wanted);
    }

    // What the argument has of this type: the id of a sequence that was handed in whole.
    private Made? Property(ITypeSymbol wanted) =>
        PropertyOf(given.Type, wanted) is { } name ? Made.Of(given.Dot(name)) : null;

    private string? PropertyOf(ITypeSymbol? type, ITypeSymbol wanted)
    {
        string[] names = known.IsOwn(type)
            ? [.. type.SelfAndBases().SelectMany(one => one.GetMembers()).OfType<IPropertySymbol>()
                .Where(property => !property.IsStatic && IsPublic(property, wanted))
                .Select(property => property.Name)]
            : [];
        return names.Length == 1 ? names[0] : null;
    }

    // What a task gives, or what that has of this type.
    private Made? Awaited(ITypeSymbol wanted)
    {
        if (given.Single is not { } task
            || given.Type is not INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] })
        {
            return null;
        }

        string? property = result.Is(wanted) ? "" : PropertyOf(result, wanted) is { } name ? "." + name : null;
        return property is null ? null : Made.Of(
            given.Await(GivenArguments.Wrapped(task), result, property), Functions.CanAwait(task));
    }

    private Made? Built(ITypeSymbol wanted)
    {
        Way[] possible = [.. Ways(wanted).Where(way => !given.HoldText || MayBe(way))];
        possible = possible.Length > 0 ? possible : [.. Unbound(wanted)];
        Way[] likely = [.. possible.Where(way => !given.HoldText || IsSaid(way))];
        Way[] ways = likely.Length > 0 ? likely : possible;
        if (ways.Length > 1
            && ways.Where(way => given.Say(way.Method.ContainingType.Name.TrimEnd('s'))).ToArray() is [var meant])
        {
            ways = [meant];
        }

        return ways.Length == 0 ? null
            : new Made([.. ways.Select(way => way.Text)], ways.Length == 1 && likely.Length > 0 ? ways[0].Text : null);
    }

    private IEnumerable<Way> Ways(ITypeSymbol wanted)
    {
        string construction = $"new {given.NameOf(wanted)}({given.Written})";
        if (MakerMethods.Constructors(wanted).Any() && given.Bind(construction) is { } constructor)
        {
            yield return new Way(construction, constructor);
        }

        foreach (IMethodSymbol method in MakerMethods.OfClasses(known, wanted))
        {
            string? list = method.Parameters is [{ Type: var type }] && MakerMethods.Element(type) is { } item
                ? given.AsListOf(item)
                : null;
            string text = $"{given.NameOf(method.ContainingType)}.{method.Name}({list ?? given.Written})";
            if (given.Bind(text) is { } bound && bound.OriginalDefinition.Is(method.OriginalDefinition))
            {
                yield return new Way(text, bound);
            }
        }
    }

    // A lambda that has a fault of its own binds nowhere.
    private IEnumerable<Way> Unbound(ITypeSymbol wanted) => given.Single is not LambdaExpressionSyntax ? []
        : MakerMethods.OfClasses(known, wanted)
            .Where(method => known.Fields.Takers.Contains(method.Name))
            .Select(method => new Way($"{given.NameOf(method.ContainingType)}.{method.Name}({given.Written})", method));

    // Much takes a text. What is known of one must fit the prefix of the id, or the form, that is asked for.
    private bool MayBe(Way way)
    {
        IParameterSymbol first = way.Method.Parameters[0];
        return way.Method.MethodKind == MethodKind.Constructor
            || given.Texts.All(text => IdOf(way) is { } id
                ? text is null || known.Prefixes.Of(id).Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal))
                : known.KindOf(first) == "FilterJson" && text?.TrimStart().StartsWith("{", StringComparison.Ordinal) == true);
    }

    private bool IsSaid(Way way) => IdOf(way) is not { } id
        || given.Texts.All(text => text is not null)
        || given.Say(id.Name.Replace("Id", ""));

    private Made? Found(ITypeSymbol wanted)
    {
        if (given.Single is not { } text || !given.IsText || known.Prefixes.IsId(wanted)
            || MakerMethods.Search(known, wanted, given.IdInText) is not var (owner, search))
        {
            return null;
        }

        string? client = ScopeLookup.NameOf(model, given.Position, "close", known.IsClient);
        string find = $"{client ?? "close"}.{owner.Name}.{search.Name}({text})";
        bool canWrite = client is not null && Functions.CanAwait(text);
        return new Made(
            [.. Construction(wanted)],
            canWrite ? given.Await(find, ((INamedTypeSymbol)search.ReturnType).TypeArguments[0]) : null,
            $"{(given.IdInText is null ? "find" : "get")} it with 'await {find}'");
    }

    // One of the values that the type itself names.
    private Made? Named(ITypeSymbol wanted)
    {
        if (given.Texts.ToArray() is not [{ } text])
        {
            return null;
        }

        string[] names = [.. wanted.GetMembers().OfType<IPropertySymbol>()
            .Where(one => one.IsStatic && IsPublic(one, wanted))
            .Select(one => one.Name)];
        string[] ways = [.. names.Where(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty("")
            .SelectMany(name => name.Length > 0 ? [name] : names)
            .Select(name => $"{given.NameOf(wanted)}.{name}")];
        return ways.Length == 0 ? null : new Made(ways, ways.Length == 1 ? ways[0] : null);
    }

    private Made? Hinted(ITypeSymbol wanted)
    {
        string[] classes =
            [.. MakerMethods.OfClasses(known, wanted).Select(method => given.NameOf(method.ContainingType)).Distinct()];
        return classes.Length > 0 ? new Made([], null, $"'{string.Join("' and '", classes)}' make one")
            : known.Prefixes.IsId(wanted) ? null
            : Construction(wanted).ToArray() is { Length: > 0 } construction ? new Made(construction, null)
            : null;
    }

    private IEnumerable<string> Construction(ITypeSymbol wanted) => MakerMethods.Constructors(wanted).Take(1)
        .Select(constructor => string.Join(", ", constructor.Parameters.Select(parameter => parameter.Name)))
        .Select(parameters => $"new {given.NameOf(wanted)}({parameters})");

    private static bool IsPublic(IPropertySymbol property, ITypeSymbol type) =>
        property.DeclaredAccessibility == Accessibility.Public && property.Type.Is(type);

    private INamedTypeSymbol? IdOf(Way way)
    {
        ITypeSymbol first = way.Method.Parameters[0].Type;
        ITypeSymbol type = MakerMethods.Element(first) ?? first;
        return known.Prefixes.IsId(type) ? (INamedTypeSymbol)type : null;
    }

    private sealed record Way(string Text, IMethodSymbol Method);
}
