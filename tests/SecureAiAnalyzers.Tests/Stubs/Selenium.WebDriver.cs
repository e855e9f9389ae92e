#nullable enable
#pragma warning disable

namespace OpenQA.Selenium
{
    using System;
    using System.Threading.Tasks;

    public interface INavigation
    {
        void GoToUrl(string url);
        void GoToUrl(Uri url);
        Task GoToUrlAsync(string url);
    }

    public interface IWebElement
    {
        string Text { get; }
    }

    public interface IWebDriver
    {
        string Url { get; set; }
        string PageSource { get; }
        INavigation Navigate();
    }
}
