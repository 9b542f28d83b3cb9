namespace CloseFluent.Tests.Ids;

/// <summary>The one id type that has kinds below it.</summary>
public sealed class UserOrGroupIdTests
{
    [Fact]
    public void Takes_users_and_groups_as_they_are()
    {
        UserOrGroupId[] assignees = [new UserId("user_a"), new GroupId("group_a"), "user_b", "group_b"];

        Assert.Equal(["user_a", "group_a", "user_b", "group_b"], assignees.Select(assignee => assignee.Value));
    }

    [Fact]
    public void Is_equal_to_the_user_or_group_of_the_same_text_both_ways()
    {
        UserOrGroupId either = new("user_a");
        UserId user = new("user_a");

        Assert.True(either.Equals(user) && user.Equals(either) && either == user);
        Assert.Equal(either.GetHashCode(), user.GetHashCode());
    }
}
