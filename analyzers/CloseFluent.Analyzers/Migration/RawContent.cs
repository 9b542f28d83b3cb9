using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What a content holds: <c>new StringContent(json, …)</c> and <c>JsonContent.Create(body)</c> have it
/// first.</summary>
internal static class RawContent
{
    public const string Options = "options of the serializer decide what its body says";

    public static ExpressionSyntax Of(ExpressionSyntax content) => content.Bare() switch
    {
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: [var json, ..] } made
            when made.Type.LastName() is "StringContent" =>
            Of(json.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var body, ..] } call
            when call.CalledName()?.Identifier.ValueText is "Create" or "Serialize" or "SerializeObject" =>
            Of(body.Expression),
        var other => other,
    };

    /// <summary>Whether a call, or one inside it, is handed options that could rename members or leave them out.</summary>
    public static bool UsesOptions(SemanticModel model, ExpressionSyntax call, CancellationToken cancellationToken) => call
        .DescendantNodes(node => node is not AnonymousObjectCreationExpressionSyntax)
        .OfType<ArgumentSyntax>()
        .Any(argument => model.GetTypeInfo(argument.Expression, cancellationToken).Type?.Name
            is "JsonSerializerOptions" or "JsonSerializerSettings");
}
