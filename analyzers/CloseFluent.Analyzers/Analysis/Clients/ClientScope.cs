using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>How long a client lives that is made in some place, where that is not long enough to be reused.</summary>
internal sealed class ClientScope(SemanticModel model, KnownSymbols known, CancellationToken cancellationToken)
{
    // What these return is the same for the whole application.
    private static readonly HashSet<string> s_applicationServices =
    [
        "IConfiguration", "IOptions", "IOptionsMonitor", "IHttpClientFactory", "TimeProvider", "ILogger", "ILoggerFactory",
        "IHostEnvironment", "IWebHostEnvironment",
    ];

    /// <summary>How long, as a sentence ends with it; null where the client is kept, or may be another one each time.</summary>
    public string? Find(BaseObjectCreationExpressionSyntax creation)
    {
        if (IsForOneCall(creation))
        {
            return "for one call";
        }

        if (ReturnedFrom(creation) is { } function)
        {
            return FindOfFunction(creation, function);
        }

        bool isLocal = creation.Parent is LetClauseSyntax or EqualsValueClauseSyntax
        {
            Parent.Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax,
        };
        return isLocal ? FindOfLocal(creation) : null;
    }

    /// <summary>How long a client lives that a container makes by its type; null where it does not.</summary>
    public static string? OfRegistration(string? name)
    {
        if (name?.Contains("Transient") == true)
        {
            return "whenever someone asks for one";
        }

        return name?.Contains("Scoped") == true ? "in every scope" : null;
    }

    /// <summary>The call that registers what a lambda makes, or null.</summary>
    public static InvocationExpressionSyntax? FindRegistration(SyntaxNode lambda) =>
        TaskFlow.FindOuterCall(lambda) is { } call
        && call.CalledName()?.Identifier.ValueText is { } name
        && (name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("TryAdd", StringComparison.Ordinal))
        && OfRegistration(name) is not null ? call : null;

    /// <summary>The function whose whole value a client is, as far as the syntax shows: a lambda or a property; or null.</summary>
    public static SyntaxNode? ReturnedFrom(BaseObjectCreationExpressionSyntax creation) => creation.WalkUpWrappers().Parent switch
    {
        LambdaExpressionSyntax lambda => lambda,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax getter } => PropertyOf(getter),
        ReturnStatementSyntax { Parent: BlockSyntax { Statements.Count: 1, Parent: AccessorDeclarationSyntax getter } } =>
            PropertyOf(getter),
        ReturnStatementSyntax => creation.EnclosingFunction() as LambdaExpressionSyntax,
        _ => null,
    };

    private static PropertyDeclarationSyntax? PropertyOf(AccessorDeclarationSyntax getter) =>
        getter.Parent?.Parent as PropertyDeclarationSyntax;

    // A method of the user's own may make many calls with it.
    private bool IsForOneCall(BaseObjectCreationExpressionSyntax creation)
    {
        ExpressionSyntax whole = creation.WalkUpWrappers();
        while (whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole && access.Name.Invocation() is null)
        {
            whole = access;
        }

        InvocationExpressionSyntax? call = whole.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == whole => access.Name.Invocation(),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taker } when whole == creation => taker,
            _ => null,
        };
        return call?.CalledName()?.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal) == true
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
            && known.IsLibraryType(method.ContainingType)
            && method.Name != "DisposeAsync";
    }

    private string? FindOfLocal(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Parent is not LetClauseSyntax && LoopIteration.FindLoop(creation) is not null)
        {
            return "in every iteration of the loop";
        }

        if (RepeatedFunction.Find(model, creation, cancellationToken) is { } function
            && !function.Iteration(model, cancellationToken).Changes(creation))
        {
            return function.Name is { } name ? $"in every iteration that calls '{name}'" : "for each item of the list";
        }

        return null;
    }

    private string? FindOfFunction(BaseObjectCreationExpressionSyntax creation, SyntaxNode function)
    {
        if (function is PropertyDeclarationSyntax)
        {
            bool isTest = new TestCode(model, cancellationToken).IsInTypeOfTests(creation);
            return isTest ? null : "whenever the property is read";
        }

        if (FindRegistration(function) is { } registration && IsSameEachTime(creation, (LambdaExpressionSyntax)function))
        {
            return OfRegistration(registration.CalledName()?.Identifier.ValueText);
        }

        return null;
    }

    // A key that depends on the scope, such as that of a tenant, makes another client.
    private static bool IsSameEachTime(BaseObjectCreationExpressionSyntax creation, LambdaExpressionSyntax lambda)
    {
        HashSet<string> own = [.. lambda.Descendants().SelectMany(AssignedNames.In)
            .Concat(lambda.Descendants().OfType<ParameterSyntax>().Select(parameter => parameter.Identifier.ValueText))];
        return creation.Descendants().OfType<IdentifierNameSyntax>()
            .Where(LoopIteration.IsRead)
            .Where(name => own.Contains(name.Identifier.ValueText))
            .All(IsOfApplication);
    }

    private static bool IsOfApplication(IdentifierNameSyntax provider) =>
        provider.Parent is MemberAccessExpressionSyntax
        {
            Name: GenericNameSyntax
            {
                Identifier.ValueText: "GetRequiredService" or "GetService",
                TypeArgumentList.Arguments: [var service],
            },
        }
        && service.LastName() is { } name
        && s_applicationServices.Contains(name);
}
