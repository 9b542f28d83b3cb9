using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds how a value of the library can be made of arguments that were passed instead of it: by a property of theirs, a
/// constructor, a method of one of the library's classes, <c>await</c>, or a search of the client. The compiler is asked
/// whether a way binds.
/// </summary>
internal sealed class Conversions(KnownSymbols known, ArgumentListInfo arguments)
{
    private const int MaxProperties = 3;

    private static readonly string[] s_dates = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy-M-d"];

    /// <summary>How a value of this type is made, or null where nothing is known.</summary>
    public Replacement? Find(ITypeSymbol target)
    {
        if (FactoryMethods.ElementOf(target) is { } item)
        {
            if (arguments.AsListOf(item) is not { } list)
            {
                return null;
            }

            return new Replacement([list], arguments.Bind(list) is null ? null : list);
        }

        if (arguments.AnyOfType(target) && !(arguments.IsTypeName && known.IsOpenEnum(target)))
        {
            return null;
        }

        if (arguments is { Single: { } single, Type: { } type } && !type.Is(target) && ValueSuggestion.Underlying(type).Is(target))
        {
            return Replacement.From($"{ArgumentListInfo.Wrapped(single)}.Value", canBeWritten: false);
        }

        if (FieldFunction.Find(known, arguments, target) is { } function)
        {
            return Replacement.From(function);
        }

        if (!known.IsLibraryType(target))
        {
            return FromProperty(target) ?? FromTask(target);
        }

        return FromProperty(target)
            ?? FromAction(target) ?? FromMethod(target)
            ?? FromTask(target) ?? FromFactory(target) ?? FromSearch(target) ?? FromNamedValue(target) ?? FromHint(target);
    }

    // What the argument has of this type: the id of a sequence that was passed whole.
    private Replacement? FromProperty(ITypeSymbol target)
    {
        string[] names = FactoryMethods.FindProperties(known, arguments.Type, target);
        return names.Length switch
        {
            0 => null,
            1 => Replacement.From(arguments.Dot(names[0])),
            <= MaxProperties when !known.IsLibraryType(target) => new Replacement([.. names.Select(arguments.Dot)], null),
            _ => null,
        };
    }

    // An action has no id: what Close responds to it has one.
    private Replacement? FromAction(ITypeSymbol target)
    {
        if (arguments.Single is not { } action
            || !known.IsReady(arguments.Type)
            || StageWalk.FindSend(known, arguments.Type!) is not { } send
            || send.ReturnType is not INamedTypeSymbol { TypeArguments: [var result] })
        {
            return null;
        }

        string? property = FactoryMethods.FindProperty(known, result, target);
        if (property is null && !result.Is(target))
        {
            return null;
        }

        string client = arguments.NameOf("close", known.IsClient) ?? "close";
        string sent = $"{ArgumentListInfo.Wrapped(action)}.{send.Name}({client})";
        return new Replacement([arguments.Await(sent, result, property is null ? "" : "." + property)], null);
    }

    // What another library's value calls ToDateTimeOffset, ToDateOnly and so on.
    private Replacement? FromMethod(ITypeSymbol target)
    {
        if (arguments.Single is null || arguments.Type is not { SpecialType: SpecialType.None } given || known.IsLibraryType(given))
        {
            return null;
        }

        string[] names = [.. given.InstanceMethods()
            .Where(method => method.Parameters.IsEmpty && method.Name.StartsWith("To", StringComparison.Ordinal))
            .Where(method => known.Compilation.ClassifyConversion(method.ReturnType, target) is { IsImplicit: true } conversion
                && !(conversion.MethodSymbol is { } converting && MemberSuggestion.IsObsolete(converting)))
            .Select(method => $"{method.Name}()")];
        return names.Length switch
        {
            0 or > MaxProperties => null,
            1 => Replacement.From(arguments.Dot(names[0])),
            _ => new Replacement([.. names.Select(arguments.Dot)], null),
        };
    }

    // What a task gives, or what that has of this type.
    private Replacement? FromTask(ITypeSymbol target)
    {
        if (arguments.Single is not { } task
            || arguments.Type is not INamedTypeSymbol { Name: nameof(Task), TypeArguments: [var result] })
        {
            return null;
        }

        string[] properties = FactoryMethods.FindProperties(known, result, target);
        if (properties.Length > 1 && properties.Length <= MaxProperties && !known.IsLibraryType(target))
        {
            return new Replacement(
                [.. properties.Select(name => arguments.Await(ArgumentListInfo.Wrapped(task), result, "." + name))], null);
        }

        if (properties.Length != 1 && !result.Is(target))
        {
            return null;
        }

        string member = result.Is(target) ? "" : "." + properties[0];
        return Replacement.From(
            arguments.Await(ArgumentListInfo.Wrapped(task), result, member), FunctionSyntax.CanAwait(task));
    }

    private Replacement? FromFactory(ITypeSymbol target)
    {
        string construction = $"new {arguments.NameOf(target)}({arguments.Written})";
        return new ConversionCalls(known, arguments).Find(
            [.. FactoryMethods.FindFor(known, target)],
            FactoryMethods.Constructors(target).Any() ? construction : null);
    }

    private Replacement? FromSearch(ITypeSymbol target)
    {
        if (arguments.Single is not { } text || !arguments.IsText || known.Prefixes.IsId(target)
            || FactoryMethods.FindSearch(known, target, arguments.IdTypeOfText) is not var (owner, search))
        {
            return null;
        }

        string? client = arguments.NameOf("close", known.IsClient);
        string find = $"{client ?? "close"}.{owner.Name}.{search.Name}({text})";
        bool canWrite = client is not null && FunctionSyntax.CanAwait(text);
        return new Replacement(
            [.. Construction(target)],
            canWrite ? arguments.Await(find, ((INamedTypeSymbol)search.ReturnType).TypeArguments[0]) : null,
            $"{(arguments.IdTypeOfText is null ? "find" : "get")} it with 'await {find}'");
    }

    // One of the values that the type itself names. Which one a text means, its own words say, or no one knows.
    private Replacement? FromNamedValue(ITypeSymbol target)
    {
        string[] names = [.. OpenEnumSuggestion.Words(target)];
        if (arguments.Texts.ToArray() is not [var text] || !arguments.IsText)
        {
            return null;
        }

        if (Array.Find(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return Replacement.From($"{arguments.NameOf(target)}.{same}");
        }

        if (FromDate(target, text) is { } date)
        {
            return date;
        }

        return names.Length < 2 ? null : new Replacement([.. names.Select(name => $"{arguments.NameOf(target)}.{name}")], null);
    }

    // The start and the end of the day are both possible.
    private Replacement? FromDate(ITypeSymbol target, string? text)
    {
        string day = "year, month, day";
        if (DateTime.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            day = $"{date.Year}, {date.Month}, {date.Day}";
        }
        string[] alternatives = [.. target.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Parameters.Length: 3 }
                && method.Parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_Int32))
            .Select(method => $"{arguments.NameOf(target)}.{method.Name}({day})")];
        return alternatives.Length == 0 ? null : new Replacement(alternatives, null);
    }

    private Replacement? FromHint(ITypeSymbol target)
    {
        string number = arguments.Type?.SpecialType == SpecialType.System_Int32 ? arguments.Written : "30";
        if (FactoryHint.Find(known, target, arguments.NameOf, number) is { } hint)
        {
            return new Replacement([], null, hint);
        }

        if (known.Prefixes.IsId(target))
        {
            return null;
        }

        if (known.IsOpenEnum(target) && (!arguments.IsTypeName || arguments.AnyOfType(target)))
        {
            return new Replacement([.. OpenEnumSuggestion.Words(target).Select(name => $"{arguments.NameOf(target)}.{name}")], null);
        }

        if (Construction(target).ToArray() is { Length: > 0 } construction)
        {
            return new Replacement(construction, null);
        }

        return FromScope(target);
    }

    // No one makes an interface where one is needed; a client has a name.
    private Replacement? FromScope(ITypeSymbol target)
    {
        if (target.TypeKind != TypeKind.Interface || arguments.NameOf("close", arguments.ConvertsTo(target)) is not { } name)
        {
            return null;
        }

        return Replacement.From(name);
    }

    private IEnumerable<string> Construction(ITypeSymbol target) => FactoryMethods.Constructors(target).Take(1)
        .Select(constructor => string.Join(", ", constructor.Parameters.Select(parameter => parameter.Name)))
        .Select(parameters => $"new {arguments.NameOf(target)}({parameters})");
}
