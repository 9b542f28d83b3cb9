using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A recorder that a test, or all tests of a class, only send with.</summary>
/// <param name="Variable">Its variable or field; null where it is passed on at once.</param>
/// <param name="Test">The test where it is a variable of one.</param>
internal sealed record UnreadRecording(VariableDeclaratorSyntax? Variable, MethodDeclarationSyntax? Test)
{
    private const string Sent = nameof(Sent);

    // A test that looks at anything at all may mean to look at just that.
    private static readonly string[] s_assertionWords =
        ["Assert", "Should", "Verify", "Expect", "Throw", "Equal", "Match", "Check", "Ensure", "Snapshot", "Approv",
            "Compare", "Fail", Sent];

    public string Name => Variable is null ? "A recorder" : $"'{Variable.Identifier.ValueText}'";

    public string Remedy => Variable is null
        ? $"keep it in a variable and look at its {Sent}"
        : $"look at '{Variable.Identifier.ValueText}.{Sent}'";

    public static UnreadRecording? Find(
        SemanticModel model, KnownSymbols known, BaseObjectCreationExpressionSyntax creation,
            CancellationToken cancellationToken, TestCode? tests = null)
    {
        ExpressionSyntax whole = WalkUpScripts(creation);
        UnreadRecording? recording = whole.Parent switch
        {
            ArgumentSyntax => new UnreadRecording(null, creation.FirstAncestorOrSelf<MethodDeclarationSyntax>()),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local } =>
                new UnreadRecording(local, local.EnclosingFunction() as MethodDeclarationSyntax),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable }
                when IsPrivate(field) => new UnreadRecording(variable, null),
            _ => null,
        };
        if (recording is not null
            && recording.Scope(creation, tests ?? new TestCode(model, cancellationToken)) is { } scope
            && !HasAssertion(scope)
            && known.Recorder.Is(model.GetTypeInfo(creation, cancellationToken).Type)
            && recording.IsOnlySentWith(model, known, whole, scope, cancellationToken))
        {
            return recording;
        }

        return null;
    }

    // The test, or the one declaration of a class of tests.
    private SyntaxNode? Scope(SyntaxNode created, TestCode tests)
    {
        if (Test is not null)
        {
            return tests.IsTest(Test) ? Test : null;
        }

        if (Variable?.Parent?.Parent is FieldDeclarationSyntax
            && created.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && !type.Modifiers.Any(SyntaxKind.PartialKeyword)
            && type.Members.OfType<MethodDeclarationSyntax>().Any(tests.IsTest))
        {
            return type;
        }

        return null;
    }

    private bool IsOnlySentWith(
        SemanticModel model, KnownSymbols known, ExpressionSyntax value, SyntaxNode scope,
            CancellationToken cancellationToken)
    {
        if (Variable is null)
        {
            return IsPassedAsClient(model, known, value, cancellationToken);
        }

        bool isSentWith = false;
        foreach (IdentifierNameSyntax use in Uses(scope, Variable.Identifier.ValueText))
        {
            ExpressionSyntax whole = WalkUpScripts(WithThis(use));
            if (IsPassedAsClient(model, known, whole, cancellationToken))
            {
                isSentWith = true;
            }
            else if (whole.Parent is not (ExpressionStatementSyntax or MemberAccessExpressionSyntax)
                || (whole.Parent is MemberAccessExpressionSyntax access && access.Expression != whole))
            {
                return false;
            }
        }

        return isSentWith;
    }

    // Business code takes an ICloseClient, which shows no recording.
    private static bool IsPassedAsClient(
        SemanticModel model, KnownSymbols known, ExpressionSyntax passed, CancellationToken cancellationToken) =>
        passed.Parent is ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument
        && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && ChainUse.FindParameter(method, argument)?.OriginalDefinition.Type.Is(known.Client) == true;

    private static IEnumerable<IdentifierNameSyntax> Uses(SyntaxNode scope, string name) => scope.Descendants()
        .OfType<IdentifierNameSyntax>()
        .Where(use => use.Identifier.ValueText == name && use.Parent is not (NameColonSyntax or NameEqualsSyntax));

    // this.close is close.
    private static ExpressionSyntax WithThis(IdentifierNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : use;

    // The recorder with the calls that script it, each of which gives the recorder again.
    private static ExpressionSyntax WalkUpScripts(ExpressionSyntax recorder)
    {
        ExpressionSyntax whole = recorder.WalkUpWrappers();
        while (whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: not Sent } access
            && access.Expression == whole
            && access.Name.Invocation() is { } call)
        {
            whole = call.WalkUpWrappers();
        }

        return whole;
    }

    private static bool IsPrivate(FieldDeclarationSyntax field) => !field.Modifiers.Any(modifier =>
        modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.InternalKeyword)
            || modifier.IsKind(SyntaxKind.ProtectedKeyword));

    private static bool HasAssertion(SyntaxNode scope) => scope.Tokens().Any(token =>
        token.IsKind(SyntaxKind.ThrowKeyword)
        || (token.IsKind(SyntaxKind.IdentifierToken)
            && s_assertionWords.Any(word => token.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)));
}
