using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds how a value of the library can be made of arguments that were handed in instead of it: by a property of theirs, a
/// constructor, a method of one of the library's classes, <c>await</c>, or a search of the client. The compiler is asked whether
/// a way binds.
/// </summary>
internal sealed class Conversions(KnownSymbols known, ArgumentListInfo given)
{
    private static readonly string[] s_dates = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-M-d"];

    /// <summary>How a value of this type is made, or null where nothing is known.</summary>
    public Replacement? For(ITypeSymbol wanted)
    {
        if (FactoryMethods.Element(wanted) is { } item)
        {
            return given.AsListOf(item) is { } list ? new Replacement([list], given.Bind(list) is null ? null : list) : null;
        }

        return !known.IsOwn(wanted) || given.Are(wanted) ? null
            : Property(wanted) ?? Awaited(wanted) ?? Built(wanted) ?? Found(wanted) ?? Named(wanted) ?? Hinted(wanted);
    }

    // What the argument has of this type: the id of a sequence that was handed in whole.
    private Replacement? Property(ITypeSymbol wanted) =>
        FactoryMethods.PropertyOf(known, given.Type, wanted) is { } name ? Replacement.From(given.Dot(name)) : null;

    // What a task gives, or what that has of this type.
    private Replacement? Awaited(ITypeSymbol wanted)
    {
        if (given.Single is not { } task
            || given.Type is not INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] })
        {
            return null;
        }

        string? property = result.Is(wanted) ? "" : FactoryMethods.PropertyOf(known, result, wanted) is { } name ? "." + name : null;
        return property is null ? null : Replacement.From(
            given.Await(ArgumentListInfo.Wrapped(task), result, property), Functions.CanAwait(task));
    }

    private Replacement? Built(ITypeSymbol wanted)
    {
        string construction = $"new {given.NameOf(wanted)}({given.Written})";
        return new ConversionCalls(known, given).Of(
            [.. FactoryMethods.OfClasses(known, wanted)],
            FactoryMethods.Constructors(wanted).Any() ? construction : null);
    }

    private Replacement? Found(ITypeSymbol wanted)
    {
        if (given.Single is not { } text || !given.IsText || known.Prefixes.IsId(wanted)
            || FactoryMethods.Search(known, wanted, given.IdInText) is not var (owner, search))
        {
            return null;
        }

        string? client = given.NameOf("close", known.IsClient);
        string find = $"{client ?? "close"}.{owner.Name}.{search.Name}({text})";
        bool canWrite = client is not null && Functions.CanAwait(text);
        return new Replacement(
            [.. Construction(wanted)],
            canWrite ? given.Await(find, ((INamedTypeSymbol)search.ReturnType).TypeArguments[0]) : null,
            $"{(given.IdInText is null ? "find" : "get")} it with 'await {find}'");
    }

    // One of the values that the type itself names. Which one a text means, its own words say, or nobody knows.
    private Replacement? Named(ITypeSymbol wanted)
    {
        string[] names = [.. wanted.GetMembers().OfType<IPropertySymbol>()
            .Where(one => one.IsStatic && FactoryMethods.IsPublic(one, wanted))
            .Select(one => one.Name)];
        if (given.Texts.ToArray() is not [var text] || !given.IsText)
        {
            return null;
        }

        return Array.Find(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } same
            ? Replacement.From($"{given.NameOf(wanted)}.{same}")
            : Dated(wanted, text) ?? (names.Length < 2 ? null : new Replacement([.. names.Select(name => $"{given.NameOf(wanted)}.{name}")], null));
    }

    // Whether the start or the end of the day is meant, nobody knows.
    private Replacement? Dated(ITypeSymbol wanted, string? text)
    {
        string day = DateTime.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? $"{date.Year}, {date.Month}, {date.Day}"
            : "year, month, day";
        string[] ways = [.. wanted.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Parameters.Length: 3 }
                && method.Parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_Int32))
            .Select(method => $"{given.NameOf(wanted)}.{method.Name}({day})")];
        return ways.Length == 0 ? null : new Replacement(ways, null);
    }

    private Replacement? Hinted(ITypeSymbol wanted)
    {
        string[] classes =
            [.. FactoryMethods.OfClasses(known, wanted).Select(method => given.NameOf(method.ContainingType)).Distinct()];
        return classes.Length > 0 ? new Replacement([], null, $"'{string.Join("' and '", classes)}' make one")
            : known.Prefixes.IsId(wanted) ? null
            : Construction(wanted).ToArray() is { Length: > 0 } construction ? new Replacement(construction, null)
            : AtHand(wanted);
    }

    // Nobody makes an interface where one is needed; a client has a name.
    private Replacement? AtHand(ITypeSymbol wanted) =>
        wanted.TypeKind == TypeKind.Interface && given.NameOf("close", given.As(wanted)) is { } name ? Replacement.From(name) : null;

    private IEnumerable<string> Construction(ITypeSymbol wanted) => FactoryMethods.Constructors(wanted).Take(1)
        .Select(constructor => string.Join(", ", constructor.Parameters.Select(parameter => parameter.Name)))
        .Select(parameters => $"new {given.NameOf(wanted)}({parameters})");
}
