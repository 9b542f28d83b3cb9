using CloseFluent.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.CodeFixes;

/// <summary>Writes filter JSON that is known where it is passed as the typed filter that says the same.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(TypedFilterRefactoring))]
public sealed class TypedFilterRefactoring : CloseRefactoring
{
    private protected override IEnumerable<FixEdit> FindAll(FixContext context)
    {
        if (PastedFilter.Find(context) is { } pasted
            && Typed(context, pasted) is { } code
            && new TextChange(pasted.Call.Span, code) is var change
            && CompilationCheck.MemberStillCompiles(context, pasted.Call, change))
        {
            yield return new FixEdit("Turn this filter JSON into a typed filter", change);
        }
    }

    private static string? Typed(FixContext context, PastedFilter pasted)
    {
        if (FilterVocabulary.Find(context.Known) is not { } vocabulary)
        {
            return null;
        }

        FilterSource source = new(context.Known, context.Model, pasted.Call.SpanStart);
        return pasted.Kind switch
        {
            PastedKind.Selection => TypedSelection.Find(
                vocabulary, source, pasted.Json, context.LineEnd() + context.IndentAt(pasted.Call.SpanStart) + "    "),
            PastedKind.Node => Node(context, pasted, vocabulary, source),
            _ => Condition(context, pasted, vocabulary, source),
        };
    }

    // lead.FromJson(…) is about that lead, LeadFilter.Parse(…) about the lead in scope.
    private static string? Node(FixContext context, PastedFilter pasted, FilterVocabulary vocabulary, FilterSource source)
    {
        if (pasted.Fields is not { } fields || vocabulary.NameOf(fields) is null)
        {
            return null;
        }

        string? variable = (pasted.Receiver as IdentifierNameSyntax)?.Identifier.Text;
        if (pasted.Receiver is null)
        {
            variable = ScopeLookup.FindName(context.Model, pasted.Call.SpanStart, "", type => type.Is(fields));
        }

        if (variable is null)
        {
            return null;
        }

        TypedFilter writer = new(vocabulary, source);
        FilterCode code = writer.Write(pasted.Json,
            new FilterScope(vocabulary.NameOf(pasted.Fields)!, pasted.Fields!, variable));
        if (writer.TypedConditions == 0)
        {
            return null;
        }

        if (pasted.NeedsNoParentheses)
        {
            return code.Text;
        }

        if (code.Text[0] == '!')
        {
            return $"({code.Text})";
        }

        return code.Operand;
    }

    private static string? Condition(
        FixContext context, PastedFilter pasted, FilterVocabulary vocabulary, FilterSource source)
    {
        string? code = pasted.Receiver?.ToString();
        if (code is not null
            && context.Model.GetTypeInfo(pasted.Receiver!, context.CancellationToken).Type is { } type
            && TypedCondition.Find(vocabulary, source, pasted.Json) is { } condition)
        {
            return new TypedField(code, type, type.Name == "UntypedField"
                ? code : null).Meets(vocabulary, source, condition);
        }

        return null;
    }
}
