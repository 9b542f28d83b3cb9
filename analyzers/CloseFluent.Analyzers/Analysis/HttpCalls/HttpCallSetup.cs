using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Finds what a Flurl request is set up with: the calls that it is sent behind, also through variables, and what else is
/// done with these variables. Of a client only what is set on it, not what else it sends.
/// </summary>
internal sealed class HttpCallSetup(SemanticModel model, CancellationToken cancellationToken)
{
    private const int FarthestFlow = 6;
    private const string Address = "Url";

    private static readonly HashSet<string> s_requests = [Address, "IFlurlRequest", "FlurlRequest"];
    private static readonly HashSet<string> s_clients =
        ["IFlurlClient", "FlurlClient", "IFlurlClientBuilder", "FlurlClientBuilder"];

    private static HttpCallStep Unknown { get; } = new(null, null);

    /// <summary>The steps of the expression that a request is sent on.</summary>
    public IEnumerable<HttpCallStep> FindSteps(ExpressionSyntax receiver) => FindSteps(receiver, FarthestFlow);

    private IEnumerable<HttpCallStep> FindSteps(ExpressionSyntax receiver, int depth)
    {
        ExpressionSyntax start = receiver.Unwrap();
        foreach (InvocationExpressionSyntax call in receiver.CallsBackwards())
        {
            SimpleNameSyntax? name = call.CalledName();
            if ((name is null || !HttpCallSettings.IsKnown(name.Identifier.ValueText)) && IsOrigin(call, name))
            {
                return StepsUpTo(receiver, call).Concat(
                    call.CallsBackwards().SelectMany(inner => inner.ArgumentList.Arguments).SelectMany(FindConfigured));
            }

            start = name?.Receiver()?.Unwrap() ?? call;
        }

        return StepsUpTo(receiver, null).Concat(start switch
        {
            BaseObjectCreationExpressionSyntax { Initializer: { } settings } => settings.Expressions
                .Select(set => new HttpCallStep((set as AssignmentExpressionSyntax)?.Left.ToString(), null)),
            IdentifierNameSyntax or MemberAccessExpressionSyntax when depth > 0 => FindNamed(start, depth),
            _ => [],
        });
    }

    // Up to the call that gives the client or the text of the address.
    private static IEnumerable<HttpCallStep> StepsUpTo(
        ExpressionSyntax receiver, InvocationExpressionSyntax? origin) => receiver.CallsBackwards()
        .TakeWhile(call => call != origin)
        .Select(call => new HttpCallStep(call.CalledName()?.Identifier.ValueText, call));

    private bool IsOrigin(InvocationExpressionSyntax call, SimpleNameSyntax? name)
    {
        ITypeSymbol? resultType = model.GetTypeInfo(call, cancellationToken).Type;
        return resultType?.SpecialType == SpecialType.System_String
            || (Is(resultType, s_clients) && !(name?.Receiver() is { } before && Is(TypeOf(before), s_clients)));
    }

    // GetOrAdd("name", "https://…", client => client.WithTimeout(3))
    private IEnumerable<HttpCallStep> FindConfigured(ArgumentSyntax argument)
    {
        string? parameter = argument.Expression switch
        {
            SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.ValueText,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only.Identifier.ValueText,
            _ => null,
        };
        if (parameter is not null)
        {
            return argument.UsesOf(parameter).SelectMany(use => Steps(use, mustBeSeen: true));
        }

        if (model.GetTypeInfo(argument.Expression, cancellationToken).ConvertedType is { TypeKind: TypeKind.Delegate })
        {
            return [Unknown];
        }

        return [];
    }

    private IEnumerable<HttpCallStep> FindNamed(ExpressionSyntax name, int depth)
    {
        if (model.GetSymbolInfo(name, cancellationToken).Symbol is not { } symbol || symbol is ITypeSymbol)
        {
            return [];
        }

        ITypeSymbol? type = TypeOf(name);
        bool isRequest = Is(type, s_requests);
        ExpressionSyntax reference =
            name is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access.Name : name;
        ExpressionSyntax? value = ConstantInitializer.Find(model, reference, cancellationToken);
        ExpressionSyntax[] values = value?.SyntaxTree == model.SyntaxTree ? [value] : [];
        ExpressionSyntax[] uses = isRequest || Is(type, s_clients) ? [.. Uses(reference, symbol)] : [];
        ExpressionSyntax[] assigned =
            [.. uses.Select(use => use.Parent).OfType<AssignmentExpressionSyntax>()
                .Where(set => uses.Contains(set.Left)).Select(set => set.Right)];
        return values.Concat(assigned).SelectMany(created => FindSteps(created, depth - 1))
            .Concat(isRequest && type?.Name != Address && values.Length + assigned.Length == 0 ? [Unknown] : [])
            .Concat(uses.Where(use => !assigned.Contains((use.Parent as AssignmentExpressionSyntax)?.Right))
                .SelectMany(use => Steps(use, isRequest)));
    }

    private static IEnumerable<ExpressionSyntax> Uses(ExpressionSyntax name, ISymbol symbol)
    {
        string text = symbol.Name;
        bool isVariable = symbol is ILocalSymbol or IParameterSymbol;
        SyntaxNode? type = isVariable ? null : name.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        SyntaxNode scope = type ?? name.EnclosingMember();
        return scope.UsesOf(text).Concat<ExpressionSyntax>(SyntaxIndex.Of(scope).Identifiers(text, scope.Span)
            .Select(token => token.Parent?.Parent)
            .OfType<MemberAccessExpressionSyntax>()
            .Where(reference => reference.Expression is ThisExpressionSyntax
                && reference.Name.Identifier.ValueText == text));
    }

    // A client that is passed on is not a setting of this request. What follows its Request(…) belongs to another one.
    private static List<HttpCallStep> Steps(ExpressionSyntax use, bool mustBeSeen)
    {
        ExpressionSyntax whole = use.WalkUpWrappers();
        if (!(whole.Parent is MemberAccessExpressionSyntax first && first.Expression == whole))
        {
            return mustBeSeen ? [Unknown] : [];
        }

        List<HttpCallStep> steps = [];
        while (whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole
            && access.Name.Identifier.ValueText is var name
            && !name.EndsWith("Async", StringComparison.Ordinal) && name != "Request")
        {
            InvocationExpressionSyntax? call = access.Name.Invocation();
            steps.Add(new HttpCallStep(name, call));
            whole = ((ExpressionSyntax?)call ?? access).WalkUpWrappers();
        }

        return steps;
    }

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

    private static bool Is(ITypeSymbol? type, HashSet<string> names) => type is not null && names.Contains(type.Name);
}
