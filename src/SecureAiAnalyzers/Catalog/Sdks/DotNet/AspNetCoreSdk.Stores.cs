using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.DotNet;

/// <content>What one request keeps for another, and one part of a request for the next.</content>
internal static partial class AspNetCoreSdk
{
    private const string Views = Mvc + "ViewFeatures.";
    private const string SessionExtensions = Http + "SessionExtensions";
    private const string BrowserStorage = Components + "Server.ProtectedBrowserStorage.";
    private const string ComponentState = Components + "PersistentComponentState";
    private const string InSession = "session";
    private const string InItems = "items of a request";
    private const string InTempData = "temporary data";
    private const string InViewData = "view data";
    private const string InBrowser = "browser storage";
    private const string InComponentState = "component state";

    private static FlowRow[] StoreRows =>
    [
        .. Keep(InSession, Http + "ISession", ["Set"], "value"),
        .. Find(InSession, Http + "ISession", ["TryGetValue"], "value"),
        .. Keep(InSession, SessionExtensions, ["SetString"], "value"),
        .. Find(InSession, SessionExtensions, ["Get", "GetString"]),

        .. KeyedStoreIn(
            InItems, "Items", Http + "HttpContext", Web + "SignalR.HubCallerContext", Web + "Connections.BaseConnectionContext"),
        .. KeyedStore(InTempData, Views + "ITempDataDictionary"),
        .. KeyedStore(InViewData, Views + "ViewDataDictionary"),
        .. KeyedStoreIn(InViewData, "ViewBag", Mvc + "Controller", Mvc + "ViewComponent", Mvc + "Rendering.ViewContext", Mvc + "Razor.RazorPageBase"),

        .. Keep(InBrowser, BrowserStorage + "ProtectedBrowserStorage", ["SetAsync"], "value"),
        .. Find(InBrowser, BrowserStorage + "ProtectedBrowserStorage", ["GetAsync"]),
        .. Types(FlowRole.Container, BrowserStorage + "ProtectedBrowserStorageResult`1"),
        .. Keep(InComponentState, ComponentState, ["PersistAsJson"], "instance"),
        .. Find(InComponentState, ComponentState, ["TryTakeFromJson"], "instance"),
    ];
}
