// Stands in for Quartz, MediatR and MassTransit.
namespace Quartz
{
    public interface IJobExecutionContext
    {
        CancellationToken CancellationToken { get; }

        object? Result { get; set; }
    }

    public interface IJob
    {
        Task Execute(IJobExecutionContext context);
    }
}

namespace MediatR
{
    public interface IRequest<out TResponse>;

    public interface IRequestHandler<in TRequest, TResponse>
        where TRequest : IRequest<TResponse>
    {
        Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
    }

    public interface ISender
    {
        Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);
    }
}

namespace MassTransit
{
    public interface ConsumeContext<out T>
    {
        T Message { get; }

        CancellationToken CancellationToken { get; }
    }

    public interface IConsumer<in T>
    {
        Task Consume(ConsumeContext<T> context);
    }
}
