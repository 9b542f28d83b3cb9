using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>A place where a stage is used as what it is not yet, and the calls that would make it that.</summary>
internal sealed class MissingStage
{
    private const string AtTheEnd = "at the end";

    private MissingStage(string target, string begun, int insertAt, MissingCalls calls)
    {
        Expected = target;
        ChainSoFar = begun;
        InsertAt = insertAt;
        Calls = calls;
    }

    /// <summary>What the code asks for: a member, <c>await</c>, or a type.</summary>
    public string Expected { get; }

    /// <summary>The chain so far, in the user's words.</summary>
    public string ChainSoFar { get; }

    /// <summary>Where the missing calls belong, as seen from what the code asks for.</summary>
    public string Position { get; private init; } = "before it";

    public int InsertAt { get; }

    /// <summary>Gets whether a variable has to be there, so that the calls cannot be.</summary>
    public bool MustBeVariable { get; private init; }

    /// <summary>What gives the stages, where it is none itself; else null.</summary>
    public CarriedStage? Carried { get; private init; }

    /// <summary>What comes behind the calls then.</summary>
    public string Ending { get; private init; } = "";

    public MissingCalls Calls { get; }

    /// <summary>What the same chain lacks later, once these calls are there.</summary>
    public IReadOnlyList<MissingStage> Later { get; private init; } = [];

    /// <summary>What to write, as a message shows it.</summary>
    public string Remedy => Carried is { IsFunction: true } function
        ? function.Start + ChainSoFar.Split('\'')[1] + function.Opening + Calls.Show()
        : Carried?.Opening + Calls.Show() + Ending;

    /// <summary>Looks at a name after a dot that binds to nothing.</summary>
    public static MissingStage? FindBefore(
        SemanticModel model, KnownSymbols known, SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        if (name.Receiver() is not { } receiver
            || name.Dot() is not { } dot
            || model.GetTypeInfo(receiver, cancellationToken).Type is not { } stage
            || !known.IsStage(stage)
            || ChainUse.Binds(model, name, stage, cancellationToken))
        {
            return null;
        }

        IReadOnlyList<IMethodSymbol> path = StageWalk.PathToMember(known, stage, name.Identifier.ValueText);
        if (path.Count == 0 && name.Invocation() is null)
        {
            path = StageWalk.PathToProperty(known, stage, name.Identifier.ValueText);
        }

        if (path.Count == 0)
        {
            path = StageWalk.PathToExtension(model, known, stage, name.SpanStart, name.Identifier.ValueText);
        }

        if (path.Count == 0)
        {
            return null;
        }

        InvocationExpressionSyntax[] later = [.. name.Invocation()?.CallsAfter() ?? []];
        MissingCalls calls = MissingCalls.From(model, known, receiver.SpanStart, path, later);
        return new MissingStage(name.Identifier.ValueText, Shorten(receiver), dot.SpanStart, calls)
        {
            Later = [.. FindLater(
                model, known, ReturnTypeOf(path[path.Count - 1].ReturnType, name), later.Except(calls.Moved))],
        };
    }

    private static IEnumerable<MissingStage> FindLater(
        SemanticModel model, KnownSymbols known, ITypeSymbol? stage, IEnumerable<InvocationExpressionSyntax> later)
    {
        foreach (InvocationExpressionSyntax call in later)
        {
            if (!known.IsStage(stage) || call.CalledName() is not { } name || name.Dot() is not { } dot)
            {
                yield break;
            }

            if (ReturnTypeOf(stage!, name) is null
                && StageWalk.PathToMember(known, stage!, name.Identifier.ValueText) is { Count: > 0 } path)
            {
                yield return new MissingStage(
                    name.Identifier.ValueText, "", dot.SpanStart, MissingCalls.From(model, known, call.SpanStart, path));
                stage = path[path.Count - 1].ReturnType;
            }

            stage = ReturnTypeOf(stage!, name);
        }
    }

    private static ITypeSymbol? ReturnTypeOf(ITypeSymbol stage, SimpleNameSyntax name) => stage.InstanceMethods()
        .FirstOrDefault(method => method.Name == name.Identifier.ValueText)?.ReturnType;

    /// <summary>Looks at a stage that is awaited or converted, or at an action that is awaited.</summary>
    public static MissingStage? FindAfter(
        SemanticModel model, KnownSymbols known, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(expression, cancellationToken).Type is not { } stage || !known.IsChainValue(stage))
        {
            return FindCarried(model, known, expression, cancellationToken);
        }

        string expected = "";
        IReadOnlyList<IMethodSymbol> path = [];
        if (ChainUse.IsAwaitedWithoutAwaiter(model, expression))
        {
            expected = "await";
            path = PathToSend(known, stage);
        }
        else if (known.IsStage(stage))
        {
            (path, expected) = UnmetTypes.Find(model, expression, stage, cancellationToken)
                .Select(target => (PathToTarget(known, stage, target), target.ToMinimalDisplayString(model, expression.SpanStart)))
                .FirstOrDefault(found => found.Item1.Count > 0);
        }

        // What a variable is given there, the code that is called decides.
        SyntaxKind passedBy = PassedBy(expression.WalkUpWrappers());
        if (path is not { Count: > 0 }
            || passedBy == SyntaxKind.OutKeyword
            || !ChainUse.IsBound(model, expression, cancellationToken))
        {
            return null;
        }

        MissingCalls calls = MissingCalls.From(model, known, expression.SpanStart, path);
        bool isVariable = passedBy == SyntaxKind.RefKeyword;
        return new MissingStage(expected, Shorten(expression), expression.Span.End, calls)
        {
            Position = isVariable ? "in a variable of its own" : AtTheEnd,
            MustBeVariable = isVariable || passedBy == SyntaxKind.InKeyword,
        };
    }

    // A list of stages, or a function that returns one.
    private static MissingStage? FindCarried(
        SemanticModel model, KnownSymbols known, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        if (CarriedStage.Find(model, known, expression, cancellationToken) is not { } carried)
        {
            return null;
        }

        foreach ((ITypeSymbol target, ITypeSymbol whole) in UnmetTypes.Find(
            model, expression, carried.Stage, carried.Carrier, cancellationToken))
        {
            if (PathToTarget(known, carried.Stage, target) is [.., var last] path)
            {
                MissingCalls calls = MissingCalls.From(model, known, expression.SpanStart, path);
                string expected = target.ToMinimalDisplayString(model, expression.SpanStart);
                return new MissingStage(expected, carried.Owner, expression.Span.End, calls)
                {
                    Position = carried.IsFunction ? "instead" : AtTheEnd,
                    Carried = carried,
                    Ending = carried.Ending(whole, target, last.ReturnType),
                };
            }
        }

        return null;
    }

    private static SyntaxKind PassedBy(ExpressionSyntax whole) => whole.Parent switch
    {
        ArgumentSyntax argument => argument.RefKindKeyword.Kind(),
        RefExpressionSyntax => SyntaxKind.RefKeyword,
        _ => SyntaxKind.None,
    };

    private static IReadOnlyList<IMethodSymbol> PathToSend(KnownSymbols known, ITypeSymbol stage)
    {
        IReadOnlyList<IMethodSymbol> path = StageWalk.PathToReady(known, stage);
        ITypeSymbol ready = path is [.., var last] ? last.ReturnType : stage;
        return known.IsReady(ready) && StageWalk.FindSend(known, ready) is { } send ? [.. path, send] : [];
    }

    private static IReadOnlyList<IMethodSymbol> PathToTarget(KnownSymbols known, ITypeSymbol stage, ITypeSymbol target)
    {
        IReadOnlyList<IMethodSymbol> path = StageWalk.PathToType(known, stage, target);
        if (path.Count > 0)
        {
            return path;
        }

        IReadOnlyList<IMethodSymbol> sent = PathToSend(known, stage);
        if (sent.Count > 0
            && known.Compilation.ClassifyCommonConversion(sent[sent.Count - 1].ReturnType, target) is { IsImplicit: true })
        {
            return sent;
        }

        return [];
    }

    public static string Shorten(ExpressionSyntax expression) => $"'{CodeQuote.From(expression)}'";
}
