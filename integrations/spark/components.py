"""Connected components of a graph that is spread over machines."""


def components(edges, partitions):
    """`(node, least node of its component)` for all nodes of `edges`, an RDD of pairs of numbers. Alternates large and small stars (Kiveris
    and others, Connected Components in MapReduce and Beyond, 2014), which takes few rounds also where the graph is one long chain."""
    edges = edges.distinct(partitions)
    before = None
    while True:
        edges = _kept(_small_star(_large_star(edges, partitions), partitions))
        # Stars all the way down leave the same edges: their sum tells, since every change makes an end smaller.
        now = edges.map(lambda edge: (1, edge[0] + edge[1])).fold((0, 0), lambda a, b: (a[0] + b[0], a[1] + b[1]))
        if now == before:
            return edges.flatMap(lambda edge: (edge, (edge[1], edge[1]))).distinct(partitions)
        before = now


def _both_ways(edge):
    a, b = edge
    return () if a == b else ((a, b), (b, a))


def _large_star(edges, partitions):
    def star(item):
        node, neighbours = item
        neighbours = set(neighbours)
        least = min(neighbours | {node})
        return ((other, least) for other in neighbours if other > node)

    return edges.flatMap(_both_ways).groupByKey(partitions).flatMap(star).distinct(partitions)


def _small_star(edges, partitions):
    def star(item):
        node, neighbours = item
        members = set(neighbours) | {node}
        least = min(members)
        return ((other, least) for other in members if other != least)

    lower = edges.map(lambda edge: (max(edge), min(edge)))
    return lower.groupByKey(partitions).flatMap(star).distinct(partitions)


def _kept(edges):
    """Written to the folder of checkpoints: the next round begins there, also when an executor is lost."""
    edges.cache()
    edges.checkpoint()
    return edges
