using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>A field that is named in the source.</summary>
/// <param name="Reference">The field as Close names it.</param>
/// <param name="Type">Its type in the library.</param>
/// <param name="ReferenceType">The kind of object that it refers to; null where that is none, or not known.</param>
internal sealed record FieldPart(JsonTree Reference, INamedTypeSymbol Type, string? ReferenceType);
