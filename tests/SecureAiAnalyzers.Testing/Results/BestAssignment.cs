using System.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Pairs the items of two lists so that the sum of the costs of the pairs is least.</summary>
internal sealed class BestAssignment
{
    private const int Unpaired = -1;

    private readonly double[,] costs;
    private readonly int rows;
    private readonly int columns;
    private readonly int[] current;
    private readonly bool[] isColumnUsed;
    private readonly Stopwatch watch = new();
    private TimeSpan timeLimit;
    private int[] best = [];
    private double bestCost;

    private BestAssignment(double[,] costs)
    {
        this.costs = costs;
        rows = costs.GetLength(0);
        columns = costs.GetLength(1);
        current = new int[rows];
        isColumnUsed = new bool[columns];
    }

    /// <summary>The column for each row, or -1. An assignment without cost is found whatever time it takes.</summary>
    public static int[] Find(double[,] costs, TimeSpan timeLimit)
    {
        var search = new BestAssignment(costs);
        return search.FindFree() ?? search.FindCheapest(timeLimit);
    }

    private int[]? FindFree()
    {
        if (rows > columns)
        {
            return null;
        }

        timeLimit = TimeSpan.MaxValue;
        bestCost = double.Epsilon;
        Search(row: 0, cost: 0);
        return best.Length == rows ? best : null;
    }

    private int[] FindCheapest(TimeSpan limit)
    {
        timeLimit = limit;
        best = Greedy();
        bestCost = best.Select((column, row) => column == Unpaired ? 0 : costs[row, column]).Sum();
        if (rows <= columns)
        {
            watch.Start();
            Search(row: 0, cost: 0);
        }

        return best;
    }

    private void Search(int row, double cost)
    {
        if (cost >= bestCost || watch.Elapsed > timeLimit)
        {
            return;
        }

        if (row == rows)
        {
            best = [.. current];
            bestCost = cost;
            return;
        }

        for (var column = 0; column < columns; column++)
        {
            if (!isColumnUsed[column])
            {
                isColumnUsed[column] = true;
                current[row] = column;
                Search(row + 1, cost + costs[row, column]);
                isColumnUsed[column] = false;
            }
        }
    }

    /// <summary>Takes the cheapest pair that is left, again and again.</summary>
    private int[] Greedy()
    {
        var assignment = new int[rows];
        Array.Fill(assignment, Unpaired);
        var pairs = from row in Enumerable.Range(0, rows)
                    from column in Enumerable.Range(0, columns)
                    orderby costs[row, column]
                    select (row, column);
        foreach (var (row, column) in pairs)
        {
            if (assignment[row] == Unpaired && !assignment.Contains(column))
            {
                assignment[row] = column;
            }
        }

        return assignment;
    }
}
