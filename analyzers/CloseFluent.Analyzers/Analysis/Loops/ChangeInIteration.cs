using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>
/// Determines whether an expression may give another value once some code of a loop has run: the next action, lead or id.
/// Unlike <see cref="LoopIteration"/> it trusts the library's own calls, and no others.
/// </summary>
/// <param name="model">What the compiler knows of the code.</param>
/// <param name="known">The library.</param>
/// <param name="between">The code that runs between.</param>
/// <param name="cancellationToken">Ends the search.</param>
internal sealed class ChangeInIteration(
    SemanticModel model, KnownSymbols known, CodeRegion between, CancellationToken cancellationToken)
{
    private const int LongestFlow = 4;

    private static readonly HashSet<string> s_readOnlyMethods =
    [
        "Contains", "ContainsKey", "Any", "Count", "TryGetValue", "ToString", "Equals", "GetHashCode", "IndexOf", "Peek", "ToArray",
        "GetType", "CompareTo", "AsReadOnly",
    ];

    public bool MayChange(ExpressionSyntax expression) => MayChange(expression, LongestFlow);

    /// <summary>Determines whether another action may be sent the next time, or the same with another client.</summary>
    public bool MayChange(SentExpression send) => MayChange(send.Action) || MayChange(send.Client);

    private bool MayChange(ExpressionSyntax expression, int depth) => depth == 0
        || expression.DescendantsAndSelf().Any(node => node switch
        {
            IdentifierNameSyntax name => LoopIteration.IsRead(name) && VariableMayChange(name, depth),
            InvocationExpressionSyntax call => CallMayChange(call),
            _ => false,
        });

    private bool VariableMayChange(IdentifierNameSyntax variable, int depth)
    {
        string name = variable.Identifier.ValueText;
        return between.Writes(name).Any(node => WriteMayChange(node, name, depth))
            || IsWrittenByFunction(variable)
            || IsMutated(variable)
            || PropertyMayChange(variable, depth)
            || IsSetByOwnType(variable);
    }

    private bool WriteMayChange(SyntaxNode write, string name, int depth) => write switch
    {
        VariableDeclaratorSyntax { Initializer: null } => false,
        VariableDeclaratorSyntax { Initializer.Value: { } value } => MayChange(value, depth - 1),

        // What is there already stays.
        AssignmentExpressionSyntax unlessSet when unlessSet.IsKind(SyntaxKind.CoalesceAssignmentExpression) => false,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax } set when set.IsKind(
            SyntaxKind.SimpleAssignmentExpression) =>
            set.Right.UsesOf(name).Any() || MayChange(set.Right, depth - 1),
        SingleVariableDesignationSyntax { Parent: PatternSyntax pattern }
            when pattern.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } test => MayChange(
                test.Expression, depth - 1),
        _ => true,
    };

    private static bool IsWrittenByFunction(IdentifierNameSyntax variable) =>
        AssignedNames.IsWrittenInOtherFunction(variable, variable.Identifier.ValueText);

    // An object may be changed by the method that it is passed to, and by its own calls. The library's values never change.
    private bool IsMutated(IdentifierNameSyntax variable) =>
        IsMutable(Symbol(variable).TypeOf())
        && between.Uses(variable.Identifier.ValueText).Any(use => use != variable
            && LoopIteration.IsRead(use)
            && Mutates(use));

    private bool Mutates(IdentifierNameSyntax use)
    {
        ExpressionSyntax whole = use.WalkUpWrappers();
        while (whole.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            || (whole.Parent is ElementAccessExpressionSyntax element && element.Expression == whole))
        {
            whole = ((ExpressionSyntax)whole.Parent).WalkUpWrappers();
        }

        return whole.Parent switch
        {
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } =>
                IsMutable(model.GetTypeInfo(whole, cancellationToken).Type) && !IsReadOnlyCall(call),
            InvocationExpressionSyntax call => !IsReadOnlyCall(call),
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => whole != use.WalkUpWrappers(),
            _ => false,
        };
    }

    private bool IsReadOnlyCall(ExpressionSyntax call) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && (known.IsLibraryType(method.ContainingType)
            || method.ContainingType.IsLinq()
            || IsText(method.ContainingType)
            || !IsMutable(method.ContainingType)
            || s_readOnlyMethods.Contains(method.Name)
            || LogNames.IsLog(method.Name));

    // What a property of the user's own computes is looked at, where that can be seen.
    private bool PropertyMayChange(IdentifierNameSyntax name, int depth)
    {
        if (Symbol(name) is not IPropertySymbol { DeclaringSyntaxReferences: [var declaration] }
            || declaration.GetSyntax(cancellationToken) is not PropertyDeclarationSyntax property)
        {
            return false;
        }

        if (property.ExpressionBody?.Expression is { } value)
        {
            return value.SyntaxTree != model.SyntaxTree || MayChange(value, depth - 1);
        }

        return property.AccessorList?.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) == false;
    }

    private bool IsSetByOwnType(IdentifierNameSyntax variable) =>
        Symbol(variable) is { } symbol
        && symbol.MayBeSetByOwnType()
        && !known.IsLibraryType(symbol.ContainingType)
        && between.CallsOwnType
        && symbol.ContainingType.DeclaringSyntaxReferences
            .SelectMany(type => type.GetSyntax(cancellationToken)
                .Descendants(node => node is not ConstructorDeclarationSyntax))
            .Where(node => node is not VariableDeclaratorSyntax)
            .SelectMany(AssignedNames.In)
            .Contains(symbol.Name);

    private bool CallMayChange(InvocationExpressionSyntax call)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            return !call.IsNameof();
        }

        bool isAsked = call.ArgumentList.Arguments.Count > 0;
        if (known.IsLibraryType(method.ContainingType))
        {
            return known.IsSend(method);
        }

        if (BuildingMethod.Is(known, method, cancellationToken))
        {
            return NamesIn(method).Any(name => between.Writes(name).Any());
        }

        if (method.ContainingType.IsLinq() || IsText(method.ContainingType))
        {
            return false;
        }

        // A call with the same arguments returns the same, unless its object can change.
        if (!method.IsStatic)
        {
            return method.MethodKind == MethodKind.DelegateInvoke || IsMutable(method.ContainingType);
        }

        return !isAsked || call.ArgumentList.Arguments.Any(argument =>
            IsMutable(model.GetTypeInfo(argument.Expression, cancellationToken).Type));
    }

    private IEnumerable<string> NamesIn(IMethodSymbol method) => method.OriginalDefinition.DeclaringSyntaxReferences
        .SelectMany(declaration => declaration.GetSyntax(cancellationToken).Descendants())
        .OfType<IdentifierNameSyntax>()
        .Where(LoopIteration.IsRead)
        .Select(name => name.Identifier.ValueText);

    private bool IsMutable(ITypeSymbol? type) =>
        type is { TypeKind: not (TypeKind.Delegate or TypeKind.Enum or TypeKind.Error), IsReadOnly: false }
        && (type.IsReferenceType ? !IsText(type) : type.OriginalDefinition.SpecialType == SpecialType.None)
        && !known.IsLibraryType(type);

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private ISymbol? Symbol(SyntaxNode node) => model.GetSymbolInfo(node, cancellationToken).Symbol;
}
