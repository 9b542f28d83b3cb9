using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What the placeholders of an action's sentence are filled with.</summary>
internal sealed class SentenceValues(ChainSource source, ValueReader values)
{
    private static readonly Regex s_words = new("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    /// <summary>A sentence for an action that has none of its own, from the name of the call that begins it.</summary>
    public static string TemplateOf(IMethodSymbol entry)
    {
        string words = string.Join(" ", s_words.Split(entry.Name).Select((word, index) => index == 0 ? word : word.ToLowerInvariant()));
        string parameters = string.Join(", ", entry.Parameters.Select(parameter => $"{{{parameter.Name}}}"));
        return parameters.Length == 0 ? $"{words}: {{selection}}" : $"{words} {parameters}: {{selection}}";
    }

    /// <summary>Takes what a call says. The last call wins.</summary>
    public void Add(LibraryCall call)
    {
        if (source.Known.SentencePartOf(call.Method) is var (placeholder, template))
        {
            _parts[placeholder] = SentenceTemplate.Fill(template, name => ValueOf(call, name));
        }
    }

    public string PartOf(string placeholder) => _parts.TryGetValue(placeholder, out string? part) ? part : "";

    /// <summary>What a placeholder is filled with: a part, or what is passed to the parameters that it is named for.</summary>
    public string ValueOf(LibraryCall call, string placeholder)
    {
        IParameterSymbol[] parameters =
            [.. placeholder.Split('+').SelectMany(name => call.Method.Parameters.Where(parameter => parameter.Name == name))];
        if (parameters.Length == 0)
        {
            return PartOf(placeholder);
        }

        string[] shown = [.. parameters.SelectMany(parameter => call.ArgumentsOf(parameter).SelectMany(argument =>
            Values(parameter, argument)))];
        bool areNames = source.Known.Prefixes.IsId(ElementOf(parameters[0].OriginalDefinition));
        return areNames ? ActionSentences.All(shown) : ActionSentences.Few(shown);
    }

    private IEnumerable<string> Values(IParameterSymbol parameter, ExpressionSyntax argument)
    {
        // A list that is passed as a whole.
        if (parameter.IsParams && ValueReader.Elements(argument.Unwrap()) is { } items)
        {
            return items.Select(item => Value(parameter, item));
        }

        return [Value(parameter, argument)];
    }

    private string Value(IParameterSymbol parameter, ExpressionSyntax argument)
    {
        // The value of a typed custom field is a type parameter, and is written as a text, whatever it is.
        ITypeSymbol type = ElementOf(parameter.OriginalDefinition);
        if (source.Known.Prefixes.IsId(type))
        {
            return TextEscaping.Name(values.Text(argument));
        }

        if (source.Known.IsOpenEnum(type))
        {
            return ActionSentences.RecipientsOf(source.FindProperty(argument.Unwrap()) is { } word
                && source.Known.CloseNameOf(word) is { } name ? name : source.Placeholders.Create(argument));
        }

        if (type.Name == "Sender" && source.Known.IsLibraryType(type))
        {
            return Sender(argument);
        }

        if (source.Follow(argument) is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var id, ..] } created
            && source.Known.IsLibraryType(source.TypeOf(created)) && type.Name.EndsWith("CustomField", StringComparison.Ordinal))
        {
            return TextEscaping.Name(values.Text(id.Expression));
        }

        return values.FindNumber(argument) ?? TextEscaping.Quote(values.Text(argument));
    }

    private string Sender(ExpressionSyntax argument) =>
        argument.Unwrap() is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [_, var name, var email] } list
        && list.ArgumentList!.Arguments.All(given => given.NameColon is null)
            ? ActionSentences.SenderOf(values.Text(name.Expression), values.Text(email.Expression))
            : source.Placeholders.Create(argument.Unwrap());

    private static ITypeSymbol ElementOf(IParameterSymbol parameter) =>
        parameter is { IsParams: true, Type: IArrayTypeSymbol array } ? array.ElementType : parameter.Type;
}
