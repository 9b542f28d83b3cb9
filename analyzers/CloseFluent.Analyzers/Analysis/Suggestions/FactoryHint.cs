using Microsoft.CodeAnalysis;

namespace CloseFluent.Analyzers;

/// <summary>Names what creates a value of the library, with an example where it is created from a number.</summary>
internal static class FactoryHint
{
    public static string? Find(KnownSymbols known, ITypeSymbol target, Func<ITypeSymbol, string> nameOf, string number = "30")
    {
        IMethodSymbol[] methods = [.. FactoryMethods.FindFor(known, target)];
        string[] classes = [.. methods.Select(method => nameOf(method.ContainingType)).Distinct()];
        if (classes.Length == 0)
        {
            return null;
        }

        // Of methods that are made alike, the one with the shortest name shows how all are called.
        IMethodSymbol? example = methods
            .Where(method => method.Parameters is [{ Type.SpecialType: SpecialType.System_Int32 }])
            .OrderBy(method => method.Name.Length)
            .FirstOrDefault();
        string create = classes.Length == 1 ? "creates" : "create";
        string shown = example is null ? "" : $", as in '{nameOf(example.ContainingType)}.{example.Name}({number})'";
        return $"'{string.Join("' and '", classes)}' {create} one{shown}";
    }
}
