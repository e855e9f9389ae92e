using SecureAiAnalyzers.Catalog.Model;
using static SecureAiAnalyzers.Catalog.Model.EffectKind;
using static SecureAiAnalyzers.Catalog.Model.Rows;

namespace SecureAiAnalyzers.Catalog.Sdks.Libraries;

/// <summary>Repositories of source code, on the machine and on GitHub.</summary>
internal static class SourceControlSdk
{
    private const string Git = "LibGit2Sharp.";

    public static SdkCatalog LibGit2Sharp { get; } = new(
        "LibGit2Sharp",
        packages: ["LibGit2Sharp"],
        newestVersion: "0.32.0",
        anchors: ["LibGit2Sharp"],
        rows:
        [
            .. Effects(WriteFile, Git + "Commands", "Checkout", "Move", "Pull", "Remove"),
            .. Effects(ChangeService, Git + "Network", "Push"),
            .. Effects(WriteFile, Git + "IRepository", "Checkout", "CheckoutPaths", "CherryPick", "Commit", "Merge", "RemoveUntrackedFiles", "Reset", "Revert"),
            .. Effects(WriteFile, Git + "RepositoryExtensions", "CheckoutPaths", "CherryPick", "Commit", "Merge", "Reset", "Revert"),
            .. Effects(WriteFile, Git + "BranchCollection", "Remove", "Rename"),
            .. Effects(AddFile, Git + "Repository", "Clone", "Init"),
        ],
        isAiSdk: false);

    public static SdkCatalog Octokit { get; } = new(
        "Octokit",
        packages: ["Octokit"],
        newestVersion: "14.0.0",
        anchors: ["Octokit"],
        rows:
        [
            .. ChangingClients(ChangeService, [.. Clients.Select(static client => "Octokit.I" + client + "Client")]),
        ],
        isAiSdk: false);

    private static string[] Clients =>
    [
        "ActionsWorkflowRuns", "ActionsWorkflows", "Assignees", "CommitStatus", "Commits", "Deployments", "GistComments", "Gists", "IssueComments", "Issues",
        "IssuesLabels", "LockUnlock", "Merging", "Milestones", "OrganizationHooks", "OrganizationMembers", "OrganizationSecrets",
        "PullRequestReviewComments", "PullRequestReviewRequests", "PullRequestReviews", "PullRequests", "References", "Releases", "RepoCollaborators",
        "Repositories", "RepositoryBranches", "RepositoryContents", "RepositoryDeployKeys", "RepositoryForks", "RepositoryHooks", "RepositorySecrets",
        "RepositoryVariables", "Tags", "Teams", "Trees",
    ];
}
