using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Judges what is set for an option of a client by its name, such as <c>Close:Timeout</c>, as the code that reads the
/// configuration and the option itself would.
/// </summary>
internal sealed class ConfiguredOption
{
    private const string OfClose = "close";
    private const string Unlimited = "unlimited";

    private static readonly char[] s_separators = [':', '_'];

    private readonly KnownSymbols _known;
    private readonly Dictionary<string, IPropertySymbol> _options;

    private ConfiguredOption(KnownSymbols known, INamedTypeSymbol type)
    {
        _known = known;
        _options = type.GetMembers().OfType<IPropertySymbol>()
            .Where(option => option is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public } && IsText(option.Type))
            .ToDictionary(option => option.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names by which code concerns configuration.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["AddInMemoryCollection", "UseSetting", "SetEnvironmentVariable", "ConfigurationBuilder", "ConfigurationManager", "Configuration",
        "IConfiguration"];

    /// <summary>Null where nothing that reads a configuration is referenced.</summary>
    public static ConfiguredOption? Find(KnownSymbols known)
    {
        bool readsConfiguration = known.FindType("ICloseClientFactory") is not null;
        return readsConfiguration && known.Type("CloseClientOptions") is { } type ? new ConfiguredOption(known, type) : null;
    }

    /// <summary>What is wrong with the setting that a node makes, and where; null where it makes none, or a right one.</summary>
    public (ExpressionSyntax Place, string Fault)? FindFault(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (NamedValue.Find(node) is not var (name, value) || FindOption(name) is not { } option)
        {
            return null;
        }

        string? fault = ConstantValue.From(model, value, cancellationToken)
            .Select(constant => constant is { IsWhole: true, Text: { } text } ? FaultOf(option, name, text) : null)
            .FirstOrDefault(found => found is not null);
        return fault is null ? null : (value, fault);
    }

    // Close:Timeout, Shop:Close:Timeout and Close__Timeout.
    private IPropertySymbol? FindOption(string name)
    {
        int last = name.LastIndexOfAny(s_separators);
        return last > 0
            && name.IndexOf(OfClose, 0, last, StringComparison.OrdinalIgnoreCase) >= 0
            && (name[last] == ':' || name[last - 1] == '_')
            && _options.TryGetValue(name.Substring(last + 1), out IPropertySymbol? option) ? option : null;
    }

    private string? FaultOf(IPropertySymbol option, string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return $"{name} is empty; leave it out, or set a value";
        }

        if (Underlying(option).SpecialType == SpecialType.System_String)
        {
            // Of a secret in the source there is another rule.
            return _known.DemandOf(option) is { } demand && SecretDemand.NounOf(demand.Kind) is null
                && TextDemand.FaultOf(demand.Kind, text) is { } fault ? Of(name, fault) : null;
        }

        (string? form, string? refused) = Read(option, text);
        if (form is not null)
        {
            return $"{name} is \"{LineBreaks.Show(text)}\", which cannot be read: {form}";
        }

        return refused is null ? null : Of(name, refused);
    }

    // What it should look like where it cannot be read, else what of its value is refused.
    private (string? Form, string? Fault) Read(IPropertySymbol option, string text)
    {
        ArgumentDemand? demand = _known.DemandOf(option);
        ITypeSymbol type = Underlying(option);
        switch (type.Name)
        {
            case nameof(TimeSpan):
                return text.IndexOf(':') >= 0 && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan time)
                    ? (null, demand is null ? null : RangeDemand.FaultOf(time, demand.Least, demand.Most))
                    : ("write a time as hours:minutes:seconds, for example 00:01:30", null);
            case nameof(Boolean):
                return bool.TryParse(text, out _) ? (null, null) : ("write true or false", null);
            case nameof(Uri):
                return Uri.TryCreate(text, UriKind.Absolute, out _) ? (null, null) : ("write a whole address, such as https://…", null);
            case nameof(Int32) or nameof(Int64):
                return ReadNumber(option, type, demand, text);
            default:
                return (null, null);
        }
    }

    private static (string? Form, string? Fault) ReadNumber(IPropertySymbol option, ITypeSymbol type, ArgumentDemand? demand, string text)
    {
        bool mayBeMissing = !type.Is(option.Type);
        if (mayBeMissing && text.Equals(Unlimited, StringComparison.OrdinalIgnoreCase))
        {
            return (null, null);
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            || (type.SpecialType == SpecialType.System_Int32 && number is < int.MinValue or > int.MaxValue))
        {
            return ($"write a whole number{(mayBeMissing ? $", or {Unlimited}" : "")}", null);
        }

        return (null, demand is null ? null : RangeDemand.FaultOf(number, demand.Least, demand.Most));
    }

    private static string Of(string name, string fault) => $"of {name}, {fault}";

    private static bool IsText(ITypeSymbol type) => ValueSuggestion.Underlying(type).Name is nameof(String) or nameof(TimeSpan)
        or nameof(Boolean) or nameof(Uri) or nameof(Int32) or nameof(Int64);

    private static ITypeSymbol Underlying(IPropertySymbol option) => ValueSuggestion.Underlying(option.Type);
}
