using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>What a part of a filter is about.</summary>
/// <param name="ObjectType">Close's name for the kind of object.</param>
/// <param name="Fields">The type that has its fields.</param>
/// <param name="Variable">What represents the object in the source.</param>
/// <param name="Outer">The scope around it.</param>
internal sealed record FilterScope(string ObjectType, INamedTypeSymbol Fields, string Variable, FilterScope? Outer = null)
{
    public bool Declares(string variable) => Variable == variable || Outer?.Declares(variable) == true;
}
