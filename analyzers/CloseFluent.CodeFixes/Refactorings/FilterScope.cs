using Microsoft.CodeAnalysis;

namespace CloseFluent.CodeFixes;

/// <summary>What a part of a filter is about.</summary>
/// <param name="ObjectType">Close's name for the kind of object.</param>
/// <param name="Fields">The type that has its fields.</param>
/// <param name="Variable">What stands for the object in the source.</param>
/// <param name="Outer">The scope around it.</param>
internal sealed record FilterScope(string ObjectType, INamedTypeSymbol Fields, string Variable, FilterScope? Outer = null)
{
    public bool Holds(string variable) => Variable == variable || Outer?.Holds(variable) == true;
}
