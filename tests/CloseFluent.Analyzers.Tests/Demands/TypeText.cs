namespace CloseFluent.Analyzers.Tests;

/// <summary>Types as they are written in C#.</summary>
internal static class TypeText
{
    public static string Of(Type type)
    {
        if (type.IsArray)
        {
            return Of(type.GetElementType()!) + "[]";
        }

        string name = (type.DeclaringType is { } outer ? Of(outer) + "." : "global::" + type.Namespace + ".") + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name;
    }
}
