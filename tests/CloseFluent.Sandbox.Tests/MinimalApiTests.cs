using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CloseFluent.Sandbox.Tests;

/// <summary>Ids and words as parameters of a minimal API: what is none is answered with 400.</summary>
public sealed class MinimalApiTests
{
    [Theory]
    [InlineData("/seq_1/user_1/contact", 200)]
    [InlineData("/seq_1/group_1/CONTACT", 200)]
    [InlineData("/lead_1/user_1/contact", 400)]
    [InlineData("/seq_1/lead_1/contact", 400)]
    [InlineData("/seq_1/user_1/all", 400)]
    public async Task Are_bound_from_the_route(string path, int status)
    {
        RequestDelegate handler = RequestDelegateFactory.Create(
            (SequenceId sequence, UserOrGroupId assignee, ContactPreference preference) => $"{sequence} {assignee} {preference}",
            new RequestDelegateFactoryOptions { RouteParameterNames = ["sequence", "assignee", "preference"] }).RequestDelegate;
        string[] parts = path.Split('/');

        (int answered, string body) = await AnswerAsync(handler, context =>
        {
            context.Request.RouteValues = new RouteValueDictionary
            {
                ["sequence"] = parts[1],
                ["assignee"] = parts[2],
                ["preference"] = parts[3],
            };
        });

        Assert.Equal(status, answered);
        Assert.Equal(status == 200 ? $"{parts[1]} {parts[2]} contact" : string.Empty, body);
    }

    [Theory]
    [InlineData("?lead=lead_1&lead=lead_2&user=user_1", 200, "2 user_1")]
    [InlineData("?lead=lead_1", 200, "1 ")]
    [InlineData("?lead=lead_1&lead=seq_1", 400, "")]
    [InlineData("?lead=lead_1&user=group_1", 400, "")]
    public async Task Are_bound_from_the_query(string query, int status, string expected)
    {
        RequestDelegate handler = RequestDelegateFactory.Create(
            (LeadId[] lead, UserId? user) => $"{lead.Length} {user}",
            new RequestDelegateFactoryOptions { DisableInferBodyFromParameters = true }).RequestDelegate;

        (int answered, string body) = await AnswerAsync(
            handler, context => context.Request.QueryString = new Microsoft.AspNetCore.Http.QueryString(query));

        Assert.Equal((status, expected), (answered, body));
    }

    private static async Task<(int Status, string Body)> AnswerAsync(RequestDelegate handler, Action<HttpContext> ask)
    {
        using ServiceProvider services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using MemoryStream body = new();
        DefaultHttpContext context = new() { RequestServices = services };
        context.Response.Body = body;
        ask(context);
        await handler(context);
        return (context.Response.StatusCode, System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }
}
