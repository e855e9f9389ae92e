#nullable enable
#pragma warning disable

namespace PuppeteerSharp
{
    using System.Threading.Tasks;

    public interface IResponse
    {
    }

    public interface IPage
    {
        Task<IResponse> GoToAsync(string url, int? timeout = null);
        Task<string> GetContentAsync();
    }
}
