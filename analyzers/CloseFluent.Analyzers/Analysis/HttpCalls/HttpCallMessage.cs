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
        SemanticModel model, BaseObjectCreationExpressionSyntax creation, CancellationToken cancellationToken)
    {
        ExpressionSyntax? content = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: Content })?.Right;
        HttpCallRequest request = FromDirectSend(creation)
            ?? FromVariable(creation, ref content)
            ?? new HttpCallRequest(creation, null) { Obstacle = HttpCallSettings.HandledElsewhere };
        request = request with { Settings = ReadSettings(model, creation, request, cancellationToken) };
        if (content is null || request.Obstacle is not null)
        {
            return request;
        }

        HttpCallContent filled = HttpCallContent.From(model, content, cancellationToken);
        return request with
        {
            Content = filled,
            SetupStatements = [.. request.SetupStatements, .. filled.OwnStatements()],
            Obstacle = filled.Obstacle(model, content, request.SetupStatements, cancellationToken),
        };
    }

    private static HttpCallSettings ReadSettings(
        SemanticModel model,
        BaseObjectCreationExpressionSyntax creation,
        HttpCallRequest request,
        CancellationToken cancellationToken)
    {
        IEnumerable<string?> headers = HttpCallHeaders.From(model, creation.Initializer, cancellationToken).Concat(
            request.SetupStatements.Skip(1).SelectMany(setting => HttpCallHeaders.From(model, setting, cancellationToken)));
        IEnumerable<HttpCallStep> members = (creation.Initializer?.Expressions ?? default)
            .Concat(request.SetupStatements.OfType<ExpressionStatementSyntax>().Select(setting => setting.Expression))
            .Select(set => new HttpCallStep(NameOf(set), null))
            .Where(step => step.Name != Headers);
        IEnumerable<HttpCallStep> client = [];
        if (creation.TypeName() == "FlurlRequest" && request.Sending?.CalledName()?.Receiver() is { } sender)
        {
            client = new HttpCallSetup(model, cancellationToken).FindSteps(sender);
        }

        return HttpCallSettings.FromHeaders(headers)
            .Combine(HttpCallSettings.From(model, members.Concat(client), cancellationToken));
    }

    // Of Content = … and of request.Headers.Add(…) what is first behind the request.
    private static string? NameOf(ExpressionSyntax set) => set switch
    {
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        InvocationExpressionSyntax call => NameOf(call.Expression),
        MemberAccessExpressionSyntax { Expression: not IdentifierNameSyntax } access => NameOf(access.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static InvocationExpressionSyntax? FindSend(ExpressionSyntax request)
    {
        if (request.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && call.CalledName()?.Identifier.ValueText == "SendAsync"
            && call.ArgumentList.Arguments[0].Expression == request)
        {
            return call;
        }

        return null;
    }

    private static HttpCallRequest? FromDirectSend(BaseObjectCreationExpressionSyntax creation)
    {
        InvocationExpressionSyntax? call = FindSend(creation);
        return call is null ? null : new HttpCallRequest(creation, null) { Sending = call };
    }

    private static HttpCallRequest? FromVariable(BaseObjectCreationExpressionSyntax creation, ref ExpressionSyntax? content)
    {
        if (creation.Parent is not EqualsValueClauseSyntax
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
        foreach (IdentifierNameSyntax use in declaration.DeclarationScope().UsesOf(variable.Identifier.ValueText))
        {
            if (sending is null && FindSend(use) is { } call)
            {
                sending = call;
            }
            else if (FindSetting(use) is { } setting && setting.SiblingStatements()?.Contains(declaration) == true)
            {
                making.Add(setting);
                if (setting.Expression is AssignmentExpressionSyntax
                    {
                        Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Content },
                    } filled)
                {
                    content = content is null ? filled.Right : null;
                }
            }
            else
            {
                return null;
            }
        }

        return sending is null ? null : new HttpCallRequest(creation, null) { Sending = sending, SetupStatements = making };
    }

    // request.Content = …; request.Headers.Add(…);
    private static ExpressionStatementSyntax? FindSetting(IdentifierNameSyntax use)
    {
        if (use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Content or Headers or Version or VersionPolicy } access
            && access.Expression == use
            && use.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax setting
            && setting.SpanStart == use.SpanStart)
        {
            return setting;
        }

        return null;
    }
}
