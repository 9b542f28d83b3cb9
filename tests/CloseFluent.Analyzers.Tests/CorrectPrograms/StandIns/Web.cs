// Stands in for ASP.NET Core.
using System.IO;

namespace Microsoft.AspNetCore.Mvc
{
    public interface IActionResult;

    public abstract class ControllerBase
    {
        protected IActionResult Ok(object? value = null) => throw new NotSupportedException();

        protected IActionResult NotFound() => throw new NotSupportedException();

        protected IActionResult Conflict(object? value) => throw new NotSupportedException();

        protected IActionResult Accepted(string location, object? value) => throw new NotSupportedException();
    }

    public sealed class ApiControllerAttribute : Attribute;

    public sealed class RouteAttribute(string template) : Attribute
    {
        public string Template { get; } = template;
    }

    public sealed class HttpPostAttribute(string template = "") : Attribute
    {
        public string Template { get; } = template;
    }

    public sealed class HttpGetAttribute(string template = "") : Attribute
    {
        public string Template { get; } = template;
    }

    public sealed class FromBodyAttribute : Attribute;
}

namespace Microsoft.AspNetCore.Builder
{
    public sealed class WebApplication
    {
        public IServiceProvider Services => throw new NotSupportedException();

        public static WebApplication Create(string[] arguments) => new();

        public void MapGet(string pattern, Delegate handler) { }

        public void MapPost(string pattern, Delegate handler) { }

        public Task RunAsync() => Task.CompletedTask;
    }
}

namespace Microsoft.AspNetCore.Http
{
    public interface IResult;

    public static class Results
    {
        public static IResult Ok(object? value = null) => throw new NotSupportedException();

        public static IResult NotFound() => throw new NotSupportedException();

        public static IResult Accepted(string location, object? value = null) => throw new NotSupportedException();

        public static IResult Unauthorized() => throw new NotSupportedException();

        public static IResult Problem(string detail) => throw new NotSupportedException();
    }

    public sealed class HttpRequest
    {
        public Dictionary<string, string> Headers { get; } = [];

        public Stream Body { get; } = Stream.Null;
    }
}
