using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the call of a client's that was made on what it is passed: <c>sent.WaitAsync(close)</c> is
/// <c>close.BulkSequenceSubscriptions.WaitAsync(sent.Id)</c>.
/// </summary>
internal static class ClientMemberSuggestion
{
    public static Suggestion? Find(UnresolvedMember member)
    {
        KnownSymbols known = member.Known;
        if (member.Name.Invocation() is not { } call || known.Client is null)
        {
            return null;
        }

        string? client = ScopeLookup.FindName(member.Model, call.SpanStart, "close", known.IsClient);
        string others = string.Concat(call.ArgumentList.Arguments
            .Where(argument => !known.IsClient(member.Model.GetTypeInfo(argument.Expression, member.CancellationToken).Type))
            .Select(argument => $", {argument}"));
        foreach ((string path, IMethodSymbol method) in Calls(known, member.Type, other => IsNamed(member.Written, other)))
        {
            if (PassedValue(known, member.Receiver, member.Type, method.Parameters[0].Type) is { } passed)
            {
                string text = $"{client
                    ?? "close"}{path}.{method.Name}({passed}{(others.Length > 0 ? others : Required(method, 1))})";
                bool isSure = member.CanMove && ScopeLookup.Bind(member.Model, call.SpanStart, text) is not null;
                return new Suggestion(
                    member.Fault, $"write '{Replacement.Shorten(text)}'", isSure ? new TextChange(call.Span, text) : null);
            }
        }

        return null;
    }

    /// <summary>The call of a client's that gets a value anew by what it has, as it is written; null where none does.</summary>
    public static string? Show(KnownSymbols known, ExpressionSyntax subject, ITypeSymbol type, string client, string name) =>
        Calls(known, type, other => other.Name == name)
            .Where(call => call.Method.ReturnType is INamedTypeSymbol { TypeArguments: [var result] } && result.Is(type))
            .Select(call => (Call: call, Passed: PassedValue(known, subject, type, call.Method.Parameters[0].Type)))
            .Where(call => call.Passed is not null && Required(call.Call.Method, 1).Length == 0)
            .Select(call => CodeQuote.From($"{client}{call.Call.Path}.{name}({call.Passed})"))
            .FirstOrDefault();

    /// <summary>
    /// Gets some calls of a client and of what it gives access to; of several resources that have the same calls, those of
    /// the resource that the subject belongs to.
    /// </summary>
    public static IEnumerable<(string Path, IMethodSymbol Method)> Calls(
        KnownSymbols known, ITypeSymbol subject, Func<IMethodSymbol, bool> matches)
    {
        (string Path, IMethodSymbol Method)[] calls = known.Client is null ? [] :
        [
            .. known.Client.GetMembers().OfType<IPropertySymbol>()
                .Select(property => (Path: "." + property.Name, property.Type))
                .Prepend(("", known.Client))
                .SelectMany(owner => owner.Type.AllMembers().OfType<IMethodSymbol>()
                    .Where(method => method is { MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: false })
                    .Where(matches)
                    .Select(method => (owner.Path, method))),
        ];
        ITypeSymbol[] related = [.. subject.SelfAndBases().SelectMany(Arguments)];
        (string Path, IMethodSymbol Method)[] own =
            [.. calls.Where(call => Arguments(call.Method.ContainingType).Any(argument => related.Any(argument.Is)))];
        return own.Length > 0 ? own : calls;
    }

    private static IEnumerable<ITypeSymbol> Arguments(ITypeSymbol type) =>
        type is INamedTypeSymbol named ? named.TypeArguments : Enumerable.Empty<ITypeSymbol>();

    /// <summary>What is passed of a value where another type is wanted: itself, or its one property of that type.</summary>
    public static string? PassedValue(KnownSymbols known, ExpressionSyntax subject, ITypeSymbol type, ITypeSymbol target)
    {
        string value = ArgumentListInfo.Wrapped(subject);
        if (known.Compilation.ClassifyCommonConversion(type, target) is { IsImplicit: true })
        {
            return value;
        }

        if (FactoryMethods.FindProperty(known, type, target) is { } property)
        {
            return $"{value}.{property}";
        }

        return null;
    }

    /// <summary>The names of what must be passed besides.</summary>
    public static string Required(IMethodSymbol method, int from) => string.Concat(method.Parameters.Skip(from)
        .Where(parameter => !parameter.IsOptional && !parameter.IsParams)
        .Select(parameter => ", " + parameter.Name));

    /// <summary>Determines whether a name is a method's, with or without <c>Async</c>.</summary>
    public static bool IsNamed(string written, IMethodSymbol method) =>
        written == method.Name || NameSuggestions.WithoutAsync(written) == NameSuggestions.WithoutAsync(method.Name);
}
