using Microsoft.CodeAnalysis.Testing;

namespace SecureAiAnalyzers.Testing.Tests;

public sealed class BestAssignmentTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [Fact]
    public void Free_assignment_is_found_where_greed_would_miss_it() =>
        Assert.Equal([1, 0], BestAssignment.Find(new double[,] { { 0, 0 }, { 0, 1 } }, Limit));

    [Fact]
    public void Cheapest_assignment_is_found() =>
        Assert.Equal([1, 0], BestAssignment.Find(new double[,] { { 1, 2 }, { 2, 5 } }, Limit));

    [Fact]
    public void Rows_without_a_column_stay_open() =>
        Assert.Equal([-1, 0], BestAssignment.Find(new double[,] { { 3 }, { 1 } }, Limit));

    [Fact]
    public void Nothing_is_assigned_to_nothing() => Assert.Empty(BestAssignment.Find(new double[0, 2], Limit));
}
