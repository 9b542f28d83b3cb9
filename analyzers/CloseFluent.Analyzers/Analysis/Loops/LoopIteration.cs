using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What is done anew in each iteration of a loop, or whenever a function runs that is run again and again.</summary>
internal sealed class LoopIteration
{
    private const int LongestFlow = 4;

    private static readonly KeptBySyntax<bool> s_endsEarly = new(loop => HasWayOut((StatementSyntax)loop));

    private readonly SemanticModel _model;
    private readonly CodeRegion _region;
    private readonly SyntaxNode _repeated;
    private readonly HashSet<string> _given;
    private readonly CancellationToken _cancellationToken;

    /// <param name="model">What the compiler knows of the code.</param>
    /// <param name="repeated">What runs again.</param>
    /// <param name="region">What runs with it in each iteration.</param>
    /// <param name="given">The names of what each iteration is given.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public LoopIteration(
        SemanticModel model, SyntaxNode repeated, CodeRegion region, IEnumerable<string> given, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
        _region = region;
        _repeated = repeated;
        _given = [.. given];
    }

    /// <summary>The iteration of the innermost loop in whose function a node is, or null.</summary>
    public static LoopIteration? Find(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (FindLoop(node) is { } loop)
        {
            CodeRegion region = new(loop, Parts(loop).Select(part => part.Span), _ => true);
            return new LoopIteration(model, loop, region, [], cancellationToken);
        }

        return null;
    }

    /// <summary>The innermost loop in whose function a node is, or null.</summary>
    public static StatementSyntax? FindLoop(SyntaxNode node) =>
        (StatementSyntax?)node.AncestorsInFunction().FirstOrDefault(IsLoop);

    public static bool IsLoop(SyntaxNode node) =>
        node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>Determines whether an expression may be another thing in each iteration.</summary>
    public bool Changes(ExpressionSyntax expression) => Changes(expression, LongestFlow);

    /// <summary>What is run in each iteration: what a loop sets up is done once.</summary>
    public static IEnumerable<SyntaxNode> Parts(StatementSyntax loop) => loop switch
    {
        ForStatementSyntax { Condition: { } condition } statement => [statement.Statement, condition, .. statement.Incrementors],
        ForStatementSyntax statement => [statement.Statement, .. statement.Incrementors],
        _ => [loop],
    };

    /// <summary>Determines whether a loop may stop at the first that works, or after some: it does not mean all.</summary>
    public static bool EndsEarly(StatementSyntax loop) => s_endsEarly.Of(loop);

    private static bool HasWayOut(StatementSyntax loop) => loop
        .Descendants(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(node => node is ReturnStatementSyntax or GotoStatementSyntax
            || (node is BreakStatementSyntax
                && node.Ancestors().First(ancestor => IsLoop(ancestor) || ancestor is SwitchStatementSyntax) == loop));

    private bool Changes(ExpressionSyntax expression, int depth) => depth == 0
        || expression.DescendantsAndSelf().Any(node => Changes(node, depth));

    private bool Changes(SyntaxNode node, int depth) => node switch
    {
        IdentifierNameSyntax name => IsRead(name) && VariableChanges(name, depth),

        // A call with the same arguments returns the same; one without any may return the next item, unless it is one of a text.
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call =>
            call.CalledName()?.Receiver() is not { } receiver || !IsText(receiver),
        _ => false,
    };

    private bool VariableChanges(IdentifierNameSyntax variable, int depth)
    {
        string name = variable.Identifier.ValueText;
        if (_given.Contains(name))
        {
            return true;
        }

        SyntaxNode[] writes = [.. _region.Writes(name).Take(2)];
        if (writes.Length > 1 || AssignedNames.IsWrittenInOtherFunction(_repeated, name) || IsMutated(variable))
        {
            return true;
        }

        if (writes is [VariableDeclaratorSyntax { Initializer.Value: { } value }])
        {
            return Changes(value, depth - 1);
        }

        return writes.Length > 0;
    }

    // An object may be changed by the method that it is passed to, and by its own calls; a member by every call of its type.
    private bool IsMutated(IdentifierNameSyntax variable) =>
        _region.Uses(variable.Identifier.ValueText).Any(use => use != variable && IsRead(use) && AssignedNames.MayChange(use))
        && SymbolOf(variable).TypeOf() is { SpecialType: not SpecialType.System_String }
        || (_region.CallsOwnType && SymbolOf(variable).MayBeSetByOwnType());

    private ISymbol? SymbolOf(IdentifierNameSyntax variable) =>
        _model.GetSymbolInfo(variable, _cancellationToken).Symbol;

    private bool IsText(ExpressionSyntax receiver) =>
        _model.GetTypeInfo(receiver, _cancellationToken).Type?.SpecialType == SpecialType.System_String;

    /// <summary>
    /// Determines whether a name is read: it is not that of a member or of a type that is made, nor what an initializer sets.
    /// </summary>
    public static bool IsRead(IdentifierNameSyntax name) =>
        !(name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        && name.Parent is not (MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax)
        && !(name.Parent is ObjectCreationExpressionSyntax made && made.Type == name)
        && !(name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } set && set.Left == name);
}
