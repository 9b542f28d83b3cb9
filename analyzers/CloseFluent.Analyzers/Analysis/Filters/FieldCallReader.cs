using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>Reads which field an expression such as <c>lead.StatusId</c> or <c>lead.Custom(id).AsText()</c> is.</summary>
internal sealed class FieldCallReader(
    SemanticModel model, KnownSymbols known, FilterOperands operands, CancellationToken cancellationToken)
{
    /// <summary>Gets the field and what it refers to; null where it is not known which field it is.</summary>
    public (FilterSubject Subject, string? ReferenceType)? Read(ExpressionSyntax field, string? scope)
    {
        field = field.Unwrap();
        ISymbol? symbol = model.GetSymbolInfo(field, cancellationToken).Symbol;
        if (symbol is null || !known.IsLibraryType(symbol.ContainingType))
        {
            return null;
        }

        if (symbol is IPropertySymbol property && known.CloseNameOf(property) is { } name && scope is not null)
        {
            return (FilterSubject.From(FilterConditions.RegularField(scope, name), scope), ReferenceTypeOf(property.Type)
                ?? FieldCatalogue.FindRegular(scope, name)?.ReferenceTypes.FirstOrDefault());
        }

        if (field is not InvocationExpressionSyntax call || call.CalledName()?.Receiver() is not { } receiver)
        {
            return null;
        }

        return (symbol.Name, call.ArgumentList.Arguments.FirstOrDefault()?.Expression) switch
        {
            ("Custom", { } id) => (Custom(id), null),
            ("Field", { } word) => (Named(word, scope), null),
            ("AsReference", { } type) => Read(receiver, scope) is var (subject, _) ? (subject, operands.Text(type)) : null,
            (_, null) => Read(receiver, scope) is var (subject, _)
                ? (subject, ReferenceTypeOf(((IMethodSymbol)symbol).ReturnType)) : null,
            _ => null,
        };
    }

    private string? ReferenceTypeOf(ITypeSymbol type) => type.Name is "UserField" or "UserOrGroupField"
        ? known.CloseNameOf(type.OriginalDefinition)
        : null;

    private FilterSubject Custom(ExpressionSyntax id) => operands.Text(id) is { } text
        ? FilterSubject.From(FilterConditions.CustomField(text), null)
        : new FilterSubject("custom " + operands.Key(id), HasOneValue: false);

    private FilterSubject Named(ExpressionSyntax name, string? scope) => operands.Text(name) is { } text && scope is not null
        ? FilterSubject.From(FilterConditions.RegularField(scope, text), scope)
        : new FilterSubject("field " + operands.Key(name), HasOneValue: false);
}
