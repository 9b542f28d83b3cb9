using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds the call of a client's that was made on what it is handed: <c>sent.WaitAsync(close)</c> is
/// <c>close.BulkSequenceSubscriptions.WaitAsync(sent.Id)</c>.
/// </summary>
internal static class MeantOfClient
{
    public static Meant? Of(UnknownMember member)
    {
        KnownSymbols known = member.Known;
        if (member.Name.Invocation() is not { } call || known.Client is null)
        {
            return null;
        }

        string? client = ScopeLookup.NameOf(member.Model, call.SpanStart, "close", known.IsClient);
        string others = string.Concat(call.ArgumentList.Arguments
            .Where(argument => !known.IsClient(member.Model.GetTypeInfo(argument.Expression, member.CancellationToken).Type))
            .Select(argument => $", {argument}"));
        foreach ((string path, IMethodSymbol method) in Calls(known, member.Written))
        {
            if (Handed(member, method.Parameters[0].Type) is { } handed)
            {
                string text = $"{client ?? "close"}{path}.{method.Name}({handed}{others})";
                return new Meant(
                    member.Fault,
                    $"write '{Made.Shorten(text)}'",
                    member.CanMove && ScopeLookup.Bind(member.Model, call.SpanStart, text) is not null
                        ? new TextChange(call.Span, text)
                        : null);
            }
        }

        return null;
    }

    private static IEnumerable<(string Path, IMethodSymbol Method)> Calls(KnownSymbols known, string name) =>
        known.Client!.GetMembers().OfType<IPropertySymbol>()
            .Select(property => ("." + property.Name, property.Type))
            .Prepend(("", known.Client))
            .SelectMany(owner => owner.Item2.GetMembers(name).OfType<IMethodSymbol>()
                .Where(method => !method.Parameters.IsEmpty)
                .Select(method => (owner.Item1, method)));

    private static string? Handed(UnknownMember member, ITypeSymbol wanted)
    {
        string value = GivenArguments.Wrapped(member.Receiver);
        return member.Known.Compilation.ClassifyCommonConversion(member.Type, wanted) is { IsImplicit: true } ? value
            : MakerMethods.PropertyOf(member.Known, member.Type, wanted) is { } property ? $"{value}.{property}"
            : null;
    }
}
