#nullable enable
#pragma warning disable

namespace Microsoft.Playwright
{
    using System.Threading.Tasks;

    public interface IResponse
    {
    }

    public class PageGotoOptions
    {
    }

    public interface IPage
    {
        string Url { get; }
        Task<IResponse?> GotoAsync(string url, PageGotoOptions? options = null);
        Task<string> ContentAsync();
        Task<string> InnerTextAsync(string selector);
        Task<string?> TextContentAsync(string selector);
    }
}
