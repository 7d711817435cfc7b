"Component building blocks for training vision models"
__version__ = "0.1.0"

_VERBS = {'Experiment': ('experiment', 'Experiment'), 'train': ('experiment', 'train_spec'), 'eval': ('experiment', 'eval_run'), 'predict': ('inference.video', 'predict_run')}

def __getattr__(name):
    "`blocktrain.train`, `.eval`, `.predict` and `.Experiment`, imported when first used, so that `import blocktrain` stays light"
    if name not in _VERBS: raise AttributeError(f"module 'blocktrain' has no attribute {name!r}")
    from importlib import import_module
    module, attribute = _VERBS[name]
    return getattr(import_module(f"blocktrain.{module}"), attribute)
