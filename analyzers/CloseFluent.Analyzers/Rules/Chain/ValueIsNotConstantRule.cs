using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CloseFluent.Analyzers;

/// <summary>
/// CLOSE1010: a word of Close's or an id where C# wants a constant. Accompanies the error that the compiler gives for it.
/// </summary>
internal sealed class ValueIsNotConstantRule() : CloseRule(RuleDescriptors.ValueIsNotConstant)
{
    private static readonly string[] s_enumMethods =
        ["Parse", "TryParse", "GetValues", "GetNames", "GetName", "IsDefined"];

    public override void Register(RuleDispatcher dispatcher)
    {
        KnownSymbols known = dispatcher.Known;
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeTest(context, known, ((ConstantPatternSyntax)context.Node).Expression), SyntaxKind.ConstantPattern);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeTest(context, known, ((CaseSwitchLabelSyntax)context.Node).Value), SyntaxKind.CaseSwitchLabel);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeIs(context, known, (BinaryExpressionSyntax)context.Node), SyntaxKind.IsExpression);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeAttribute(context, known, ((AttributeArgumentSyntax)context.Node).Expression),
            SyntaxKind.AttributeArgument);
        dispatcher.RegisterSyntaxNodeAction(
            context => AnalyzeValue(context, known, (EqualsValueClauseSyntax)context.Node), SyntaxKind.EqualsValueClause);
        dispatcher.RegisterInvocationAction(s_enumMethods, (context, call, name) => AnalyzeEnum(context, known, name));
    }

    private void AnalyzeTest(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax constant)
    {
        if (constant.Parent?.Parent is SubpatternSyntax part)
        {
            AnalyzePart(context, known, constant, part);
            return;
        }

        if (TestedValue.Find(constant) is not { } tested
            || constant.Unwrap().IsKind(SyntaxKind.NullLiteralExpression)
            || context.SemanticModel.GetTypeInfo(tested, context.CancellationToken).Type is not { } type
            || !IsValue(known, Underlying(type)))
        {
            return;
        }

        string text = $"{ArgumentListInfo.Wrapped(tested)}{(type.Is(Underlying(type)) ? "" : "?")}.Value";
        bool isText = context.SemanticModel.GetTypeInfo(constant, context.CancellationToken).Type?.SpecialType
            == SpecialType.System_String;
        string remedy = (isText, tested.Parent is IsPatternExpressionSyntax) switch
        {
            (true, true) => $"write '{text} is {constant}'",
            (true, false) => $"write '{text}' in the switch",
            (false, true) => $"write '{tested} == {constant}'",
            (false, false) => $"write '{tested} == {constant}' in an if, or '{text}' in the switch",
        };
        TextChange? change = (isText, tested.Parent) switch
        {
            (true, IsPatternExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax) => new TextChange(tested.Span, text),
            (false, IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax } test) =>
                new TextChange(test.Span, $"{tested} == {constant}"),
            _ => null,
        };
        Report(context, constant, change, $"'{Underlying(type).Name}' has no constants", remedy);
    }

    // sent is { Status: BulkActionStatus.Done }
    private void AnalyzePart(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax constant, SubpatternSyntax part)
    {
        if (constant.IsKind(SyntaxKind.NullLiteralExpression)
            || part is not { NameColon.Name: { } property, Parent.Parent: RecursivePatternSyntax whole }
            || context.SemanticModel.GetSymbolInfo(property, context.CancellationToken).Symbol.TypeOf() is not { } type
            || !IsValue(known, Underlying(type))
            || context.SemanticModel.GetTypeInfo(constant, context.CancellationToken).Type is not { } given
            || !IsValue(known, given))
        {
            return;
        }

        bool isAlone = whole is
            { Type: null, Designation: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 1 };
        IsPatternExpressionSyntax? test = whole.Parent as IsPatternExpressionSyntax;
        ExpressionSyntax? value = test?.Expression ?? (whole.Parent?.Parent as SwitchExpressionSyntax)?.GoverningExpression;
        string tested = value is null ? $"….{property}" : $"{ArgumentListInfo.Wrapped(value)}.{property}";
        string comparison = $"{tested} == {constant}";
        Report(
            context,
            constant,
            isAlone && test is not null ? new TextChange(test.Span, comparison) : null,
            $"'{given.Name}' has no constants",
            isAlone && test is not null ? $"write '{comparison}'" : $"compare it outside of the pattern, as in '… && {comparison}'");
    }

    // A constant that could be the name of a type.
    private void AnalyzeIs(SyntaxNodeAnalysisContext context, KnownSymbols known, BinaryExpressionSyntax test)
    {
        TypeSyntax? owner = test.Right switch
        {
            QualifiedNameSyntax qualified => qualified.Left,
            MemberAccessExpressionSyntax access => access.Expression as TypeSyntax,
            _ => null,
        };
        if (known.NameOf(owner) is { } name
            && known.Versioned.Values.Contains(name)
            && context.SemanticModel.GetTypeInfo(test.Left, context.CancellationToken).Type is { } type
            && IsValue(known, Underlying(type)))
        {
            Report(
                context,
                test.Right,
                new TextChange(test.Span, $"{test.Left} == {test.Right}"),
                $"'{Underlying(type).Name}' has no constants",
                $"write '{test.Left} == {test.Right}'");
        }
    }

    private void AnalyzeAttribute(SyntaxNodeAnalysisContext context, KnownSymbols known, ExpressionSyntax value)
    {
        if (context.SemanticModel.GetTypeInfo(value, context.CancellationToken).Type is { } type && IsValue(known, type))
        {
            Report(
                context,
                value,
                null,
                $"'{value}' is not a constant, which an attribute takes",
                $"pass its text, and write 'new {type.ToMinimalDisplayString(context.SemanticModel, value.SpanStart)}(text)' "
                    + "where it is used");
        }
    }

    private void AnalyzeValue(SyntaxNodeAnalysisContext context, KnownSymbols known, EqualsValueClauseSyntax clause)
    {
        (TypeSyntax? type, string name, string how) = clause.Parent switch
        {
            ParameterSyntax parameter => (parameter.Type, parameter.Identifier.ValueText, "the default of a parameter"),
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable when IsConst(declaration.Parent) =>
                (declaration.Type, variable.Identifier.ValueText, "a const"),
            _ => default((TypeSyntax?, string, string)),
        };
        if (type.LastName() is not { } written
            || !known.Versioned.Values.Contains(known.NameOf(type) ?? written)
            || IsDefault(clause.Value.Unwrap())
            || context.SemanticModel.GetTypeInfo(type!, context.CancellationToken).Type is not { } symbol
            || !IsValue(known, Underlying(symbol)))
        {
            return;
        }

        string remedy = clause.Parent is ParameterSyntax
            ? $"declare it as '{written}? {name} = null', and write '{name} ?? {clause.Value}'"
            : $"declare '{name}' as {(clause.Parent!.Parent!.Parent is FieldDeclarationSyntax ? "'static readonly'" : "a variable")}";
        Report(context, clause.Value, Declared(clause), $"'{clause.Value}' is not a constant, which {how} takes", remedy);
    }

    private void AnalyzeEnum(SyntaxNodeAnalysisContext context, KnownSymbols known, SimpleNameSyntax name)
    {
        if (name is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] }
            && name.Receiver() is IdentifierNameSyntax { Identifier.ValueText: nameof(Enum) }
            && context.SemanticModel.GetTypeInfo(argument, context.CancellationToken).Type is { } type
            && known.IsOpenEnum(type))
        {
            string[] values = [.. type.GetMembers().OfType<IPropertySymbol>()
                .Where(member => member.IsStatic && member.Type.Is(type)).Select(member => $"{argument}.{member.Name}")];
            Report(
                context,
                name,
                null,
                $"'{argument}' is not an enum of C#, since Close may add words",
                $"write 'new {argument}(text)', or one of '{string.Join("', '", values)}'");
        }
    }

    private static TextChange? Declared(EqualsValueClauseSyntax clause)
    {
        SyntaxNode? declaration = clause.Parent?.Parent?.Parent;
        SyntaxTokenList modifiers = declaration switch
        {
            FieldDeclarationSyntax field => field.Modifiers,
            LocalDeclarationStatementSyntax local => local.Modifiers,
            _ => default,
        };
        SyntaxToken token = modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.ConstKeyword));
        if (token.IsKind(SyntaxKind.None))
        {
            return null;
        }

        return declaration is FieldDeclarationSyntax
            ? new TextChange(token.Span, "static readonly")
            : new TextChange(TextSpan.FromBounds(token.SpanStart, token.FullSpan.End), "");
    }

    private void Report(SyntaxNodeAnalysisContext context, SyntaxNode node, TextChange? change, string fault, string remedy) =>
        Report(
            context,
            node.GetLocation(),
            SuggestedChange.Write(change, change?.NewText is "" ? "a variable" : null),
            fault,
            remedy);

    private static bool IsConst(SyntaxNode? declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    // Of a struct, as the words are; a rule of its own speaks of words that are left at their default.
    private static bool IsDefault(ExpressionSyntax value) =>
        value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression
        || value is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null };

    private static bool IsValue(KnownSymbols known, ITypeSymbol type) => known.IsOpenEnum(type) || known.Prefixes.IsId(type);

    private static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }
            ? inner
            : type;
}
