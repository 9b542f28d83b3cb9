using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CloseFluent.Analyzers;

/// <summary>What a member of an organization's class can be written in place of.</summary>
/// <param name="Member">The member.</param>
/// <param name="Id">The property of it that is the id; null where the member is the id itself.</param>
/// <param name="Creation">What makes the same as the member, where the id is an argument of that; else null.</param>
internal sealed record IdReplacement(OrganizationMember Member, IPropertySymbol? Id, BaseObjectCreationExpressionSyntax? Creation)
{
    /// <summary>
    /// Finds the one member that an id is; null where the class does not have it, or where several may be meant: two organizations
    /// know it, or an account sends under two names.
    /// </summary>
    public static IdReplacement? Find(
        SemanticModel model, OrganizationMembers organizations, TypedArgument argument, string id, CancellationToken cancellationToken)
    {
        if (argument.IdType is not { } idType
            || organizations.FindAll(id).Where(member => member.Gives(idType)).ToList() is not { Count: > 0 } members)
        {
            return null;
        }

        if (FindCreation(argument) is { } creation
            && model.GetTypeInfo(creation, cancellationToken).Type is { } made
            && members.FindAll(member => member.Is(made) && IsSame(model, creation, argument, member, cancellationToken)) is [{ } same])
        {
            return new IdReplacement(same, null, creation);
        }

        return members is [{ } single] ? new IdReplacement(single, single.FindProperty(idType), null) : null;
    }

    private static BaseObjectCreationExpressionSyntax? FindCreation(TypedArgument argument) =>
        argument.Argument?.Parent?.Parent as BaseObjectCreationExpressionSyntax;

    // Beside the id it says what Close says: the name, and the address of a sender.
    private static bool IsSame(
        SemanticModel model,
        BaseObjectCreationExpressionSyntax creation,
        TypedArgument argument,
        OrganizationMember member,
        CancellationToken cancellationToken) =>
        creation.Initializer is null
        && creation.ArgumentList!.Arguments.Where(other => other != argument.Argument).All(other =>
            model.GetConstantValue(other.Expression, cancellationToken) is { HasValue: true, Value: string text }
            && (text == member.Name || text == member.Email));
}
