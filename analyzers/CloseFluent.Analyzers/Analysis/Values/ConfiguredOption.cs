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
    private const string Unlimited = "unlimited";

    private readonly KnownSymbols _known;
    private readonly Dictionary<string, IPropertySymbol> _options;
    private readonly string[] _names;

    private ConfiguredOption(KnownSymbols known, INamedTypeSymbol type)
    {
        _known = known;
        IPropertySymbol[] options = [.. type.GetMembers().OfType<IPropertySymbol>()
            .Where(option => option is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public })];
        _options = options.Where(option => IsText(option.Type)).ToDictionary(option => option.Name, StringComparer.OrdinalIgnoreCase);
        _names = [.. options.Select(option => option.Name)];
    }

    /// <summary>The names by which code concerns configuration.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["AddInMemoryCollection", "UseSetting", "SetEnvironmentVariable", "ConfigurationBuilder", "ConfigurationManager", "Configuration",
        "IConfiguration", "AddCommandLine", "CreateBuilder", "CreateApplicationBuilder", "CreateDefaultBuilder", "ProcessStartInfo",
        "WithEnvironment"];

    /// <summary>Null where nothing that reads a configuration is referenced.</summary>
    public static ConfiguredOption? Find(KnownSymbols known)
    {
        bool readsConfiguration = known.FindType("ICloseClientFactory") is not null;
        return readsConfiguration && known.Type("CloseClientOptions") is { } type ? new ConfiguredOption(known, type) : null;
    }

    /// <summary>What is wrong with the setting that a node makes, and where; null where it makes none, or a right one.</summary>
    public (ExpressionSyntax Place, string Fault)? FindFault(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (node is LiteralExpressionSyntax literal)
        {
            return FindFault(literal);
        }

        if (NamedValue.FindPair(node) is not var (key, value) || key.Token.Value is not string name
            || ConfiguredName.Read(name) is not { } named)
        {
            return null;
        }

        if (!_options.TryGetValue(named.Option, out IPropertySymbol? option))
        {
            return ConfiguredName.IsSet(node) && FaultOf(named, name) is { } unknown ? (key, unknown) : null;
        }

        string? fault = ConstantValue.From(model, value, cancellationToken)
            .Select(constant => constant is { IsWhole: true, Text: { } text } ? FaultOf(option, name, text) : null)
            .FirstOrDefault(found => found is not null);
        return fault is null ? null : (value, fault);
    }

    private (ExpressionSyntax Place, string Fault)? FindFault(LiteralExpressionSyntax literal)
    {
        if (CommandLineSetting.Find(literal) is not var (name, value) || ConfiguredName.Read(name) is not { } named)
        {
            return null;
        }

        string? fault = FaultOf(named, name);
        if (_options.TryGetValue(named.Option, out IPropertySymbol? option))
        {
            fault = value is null ? null : FaultOf(option, name, value);
        }

        return fault is null ? null : (literal, fault);
    }

    // What is not an option is refused there, so that a misspelled limit is not none.
    private string? FaultOf(ConfiguredName named, string name) =>
        named.IsInOwnSection && named.FindMeant(_names) is { } meant
            ? $"{name} is not an option of a Close client; write {meant}" : null;

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
                return Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
                    ? (null, AddressDemand.FaultOf(address)) : ("write a whole address, such as https://…", null);
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
