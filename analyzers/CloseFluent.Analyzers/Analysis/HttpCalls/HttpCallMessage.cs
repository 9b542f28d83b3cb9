using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// A <c>new HttpRequestMessage(HttpMethod.Post, …)</c>, or Flurl's <c>new FlurlRequest(…) { Verb = HttpMethod.Post }</c>,
/// with the statements that fill and send it.
/// </summary>
internal static class HttpCallMessage
{
    private const string Content = nameof(Content);
    private const string Headers = nameof(Headers);
    private const string Version = nameof(Version);
    private const string VersionPolicy = nameof(VersionPolicy);

    public static HttpCallRequest Read(
        SemanticModel model, BaseObjectCreationExpressionSyntax made, CancellationToken cancellationToken)
    {
        ExpressionSyntax? content = made.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(one => one.Left is IdentifierNameSyntax { Identifier.ValueText: Content })?.Right;
        HttpCallRequest request = SendingOf(made) is { } direct
            ? new HttpCallRequest(made, null) { Sending = direct }
            : OfVariable(made, ref content) ?? new HttpCallRequest(made, null) { Obstacle = HttpCallSettings.Elsewhere };
        request = request with { Settings = SettingsOf(model, made, request, cancellationToken) };
        if (content is null || request.Obstacle is not null)
        {
            return request;
        }

        HttpCallContent filled = HttpCallContent.From(model, content, cancellationToken);
        return request with
        {
            Content = filled,
            Making = [.. request.Making, .. filled.Making()],
            Obstacle = filled.Obstacle(model, content, request.Making, cancellationToken),
        };
    }

    private static HttpCallSettings SettingsOf(
        SemanticModel model,
        BaseObjectCreationExpressionSyntax made,
        HttpCallRequest request,
        CancellationToken cancellationToken)
    {
        IEnumerable<string?> headers = HttpCallHeaders.From(model, made.Initializer, cancellationToken).Concat(
            request.Making.Skip(1).SelectMany(setting => HttpCallHeaders.From(model, setting, cancellationToken)));
        IEnumerable<HttpCallStep> members = (made.Initializer?.Expressions ?? default)
            .Concat(request.Making.OfType<ExpressionStatementSyntax>().Select(setting => setting.Expression))
            .Select(set => new HttpCallStep(NameOf(set), null))
            .Where(step => step.Name != Headers);
        IEnumerable<HttpCallStep> client = made.TypeName() == "FlurlRequest"
            && request.Sending?.CalledName()?.Receiver() is { } sender
            ? new HttpCallSetup(model, cancellationToken).Of(sender)
            : [];
        return HttpCallSettings.OfHeaders(headers)
            .And(HttpCallSettings.From(model, members.Concat(client), cancellationToken));
    }

    // Of Content = … and of request.Headers.Add(…) what stands first behind the request.
    private static string? NameOf(ExpressionSyntax set) => set switch
    {
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        InvocationExpressionSyntax call => NameOf(call.Expression),
        MemberAccessExpressionSyntax { Expression: not IdentifierNameSyntax } access => NameOf(access.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static InvocationExpressionSyntax? SendingOf(ExpressionSyntax request) =>
        request.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && call.CalledName()?.Identifier.ValueText == "SendAsync"
        && call.ArgumentList.Arguments[0].Expression == request
            ? call
            : null;

    private static HttpCallRequest? OfVariable(BaseObjectCreationExpressionSyntax made, ref ExpressionSyntax? content)
    {
        if (made.Parent is not EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax
                {
                    Parent: VariableDeclarationSyntax
                    {
                        Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration,
                    },
                } variable,
            })
        {
            return null;
        }

        List<StatementSyntax> making = [declaration];
        InvocationExpressionSyntax? sending = null;
        foreach (IdentifierNameSyntax use in declaration.EnclosingMember().UsesOf(variable.Identifier.ValueText))
        {
            if (sending is null && SendingOf(use) is { } call)
            {
                sending = call;
            }
            else if (SetBy(use) is { } setting && setting.SiblingStatements()?.Contains(declaration) == true)
            {
                making.Add(setting);
                if (setting.Expression is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Content } } filled)
                {
                    content = content is null ? filled.Right : null;
                }
            }
            else
            {
                return null;
            }
        }

        return sending is null ? null : new HttpCallRequest(made, null) { Sending = sending, Making = making };
    }

    // request.Content = …; request.Headers.Add(…);
    private static ExpressionStatementSyntax? SetBy(IdentifierNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Content or Headers or Version or VersionPolicy } access
        && access.Expression == use
        && use.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax setting
        && setting.SpanStart == use.SpanStart
            ? setting
            : null;
}
